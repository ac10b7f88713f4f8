/** What main answers: a value, or a failure by its name. */

/** Every failure the window can be told of. The message says what, where and what to do. */
export const failureNames = [
  'WrongPassword',
  'SignInDelayed',
  'RecordLocked',
  'RecordDamaged',
  'RecordFromNewerDorso',
  'RecordInUse',
  'RecordUnwritable',
  'OutOfRange',
  'NotAllowed',
  'NotFound',
  'BadInput',
  'Cancelled',
  'Unexpected',
] as const;
export type FailureName = (typeof failureNames)[number];
export type Failure = { name: FailureName; message: string };

export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };
