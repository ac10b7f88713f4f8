/** Turns what SQLite and the file system report into the record's named failures. */
import { say } from '../clinical/language/say.ts';
import { speakingNames } from '../clinical/language/speaking.ts';
import {
  NotAllowed,
  NotFound,
  OutOfRange,
  RecordDamaged,
  RecordFailure,
  RecordInUse,
  RecordUnwritable,
} from './errors.ts';

type Maker = (directory: string, detail: string) => RecordFailure;

const inUse: Maker = (directory) =>
  new RecordInUse(
    say`The record in ${directory} is being written by another program. Nothing was saved. Wait a moment and save again; if it stays so, close other windows of Dorso and running imports.`,
  );
const full: Maker = (directory) =>
  new RecordUnwritable(
    say`The disk of ${directory} is full. Nothing was saved. Free some space and save again.`,
  );
const unwritable: Maker = (directory, detail) =>
  new RecordUnwritable(
    say`The record in ${directory} cannot be written (${detail}). Nothing was saved. Check that the folder exists, that you may write in it, and that its disk or share is connected.`,
  );
const damaged: Maker = (directory, detail) =>
  new RecordDamaged(
    say`The record file in ${directory} is damaged or is not a record of Dorso (${detail}). Do not delete it. Copy the whole folder to a safe place, then restore the latest backup.`,
  );
const refused: Maker = (_directory, detail) =>
  new OutOfRange(
    say`The record refused a value: ${detail}. Nothing was saved. Correct it and save again.`,
  );
const unknown: Maker = () =>
  new NotFound(
    say`What was to be saved names something the record does not hold (a patient, an earlier fact, an instrument or a test). Nothing was saved. Open the patient again and repeat the entry.`,
  );
const already: Maker = (_directory, detail) => new NotAllowed(refusal(detail));

/** By SQLite's extended code, longest match first: `SQLITE_BUSY` also stands for `SQLITE_BUSY_SNAPSHOT`. */
const makers: readonly (readonly [code: string, maker: Maker])[] = [
  ['SQLITE_CONSTRAINT_FOREIGNKEY', unknown],
  ['SQLITE_CONSTRAINT_UNIQUE', already],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', already],
  ['SQLITE_CONSTRAINT', refused],
  ['SQLITE_BUSY', inUse],
  ['SQLITE_LOCKED', inUse],
  ['SQLITE_FULL', full],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['SQLITE_READONLY', unwritable],
  ['SQLITE_IOERR', unwritable],
  ['SQLITE_CANTOPEN', unwritable],
  ['SQLITE_PERM', unwritable],
  ['EACCES', unwritable],
  ['EPERM', unwritable],
  ['EROFS', unwritable],
  ['ENOENT', unwritable],
  ['ENOTDIR', unwritable],
  ['EEXIST', unwritable],
  ['EIO', unwritable],
  ['SQLITE_CORRUPT', damaged],
  ['SQLITE_NOTADB', damaged],
];

/** Triggers that state a rule of the record rather than a range, by how their message begins. */
const rulesInWords = speakingNames({
  'a correction must': 'A correction must be of the same kind as the fact it replaces.',
  'a fact that was taken back': 'A fact that was taken back cannot be changed; record it anew.',
  'this fact was already': 'This fact was already corrected or taken back; correct the newest one.',
  'this imported': 'This imported statement is already in the record.',
});
const rulesNotRanges =
  /^(a correction must|a fact that was taken back|this fact was already|this imported|\w+ rows are never)/;

/** A rule that was broken, in words; what only a fault of the program can break stays as it is. */
function refusal(detail: string): string {
  const rule = Object.entries(rulesInWords).find(([beginning]) => detail.startsWith(beginning));
  const words = rule?.[1] ?? `${detail.charAt(0).toUpperCase()}${detail.slice(1)}.`;
  return say`${words} Nothing was saved.`;
}

/** The named failure for a thrown value, or the value itself when it is none of SQLite's or the disk's. */
export function nameFailure(thrown: unknown, directory: string): unknown {
  if (!(thrown instanceof Error) || thrown instanceof RecordFailure) return thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
  if (code === null) return thrown;
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && rulesNotRanges.test(thrown.message)) {
    return already(directory, thrown.message);
  }
  const maker = makers.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (!maker) return thrown;
  const failure = maker(directory, code.startsWith('SQLITE_CONSTRAINT') ? thrown.message : code);
  failure.cause = thrown;
  return failure;
}

/** Runs `work`; whatever SQLite or the disk throws in it leaves as a named failure. */
export function named<T>(directory: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw nameFailure(thrown, directory);
  }
}
