/** The ways an export can end early. Names are those the window knows (`failureNames`). */
import { say } from '../../clinical/language/say.ts';

/** The place does not take the file. */
export class ExportUnwritable extends Error {
  override readonly name = 'RecordUnwritable';
}

/** What is to be exported, or where to, does not fit. */
export class ExportRefused extends Error {
  override readonly name = 'BadInput';
}

/** The person stopped the export; no file was left. */
export class ExportCancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super(say`The export was stopped. No file was written.`);
  }
}
