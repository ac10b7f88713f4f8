/**
 * Every way in which the record can refuse or fail, by name. A message says what happened, where,
 * and what to do next; it never holds a key, a password or a patient's data.
 */

/** A failure of the record with a name that the window and the command line know. */
export abstract class RecordFailure extends Error {
  abstract override readonly name: string;
}

/** The password or recovery key does not open this record. */
export class WrongPassword extends RecordFailure {
  override readonly name = 'WrongPassword';
}

/** Too many wrong passwords in a row: the next try must wait. */
export class SignInDelayed extends RecordFailure {
  override readonly name = 'SignInDelayed';
}

/** A file of the record is missing, cut short or changed from outside. */
export class RecordDamaged extends RecordFailure {
  override readonly name = 'RecordDamaged';
}

/** A later version of Dorso has changed the record's form. */
export class RecordFromNewerDorso extends RecordFailure {
  override readonly name = 'RecordFromNewerDorso';
}

/** The open record was replaced meanwhile (restored, given a new key, moved away): sign in again. */
export class RecordLocked extends RecordFailure {
  override readonly name = 'RecordLocked';
}

/** Another program holds the record and did not let go in time. */
export class RecordInUse extends RecordFailure {
  override readonly name = 'RecordInUse';
}

/** The folder or disk does not take the write: no permission, no space, an I/O error. */
export class RecordUnwritable extends RecordFailure {
  override readonly name = 'RecordUnwritable';
}

/** A value is outside what its column may hold. */
export class OutOfRange extends RecordFailure {
  override readonly name = 'OutOfRange';
}

/** The person stopped it. */
export class Cancelled extends RecordFailure {
  override readonly name = 'Cancelled';
}

/** The record's own rules forbid this: a second correction of one fact, an identifier in use. */
export class NotAllowed extends RecordFailure {
  override readonly name = 'NotAllowed';
}

/** What the call names is not in the record. */
export class NotFound extends RecordFailure {
  override readonly name = 'NotFound';
}

/** The input has not the form it must have. */
export class BadInput extends RecordFailure {
  override readonly name = 'BadInput';
}

const failures = [
  WrongPassword,
  SignInDelayed,
  RecordDamaged,
  RecordFromNewerDorso,
  RecordLocked,
  RecordInUse,
  RecordUnwritable,
  OutOfRange,
  Cancelled,
  NotAllowed,
  NotFound,
  BadInput,
];

/** The failure of this name, made anew where only its words came through; null where it is none. */
export function failureNamed(name: string, message: string): RecordFailure | null {
  const Failure = failures.find((one) => one.name === name);
  return Failure ? new Failure(message) : null;
}
