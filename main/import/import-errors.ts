/** The ways an import can end early. Names are those the window knows (`failureNames`). */
import { say } from '../../clinical/language/say.ts';

/** A file or folder to import does not exist or may not be read. Nothing was imported. */
export class ImportSourceNotFound extends Error {
  override readonly name = 'NotFound';
}

/** The person stopped the import. What was recorded before is whole, patient by patient. */
export class ImportCancelled extends Error {
  override readonly name = 'Cancelled';
  constructor(recorded: number, of: number) {
    super(
      recorded === 0
        ? say`The import was stopped. Nothing was recorded.`
        : say`The import was stopped. ${recorded} of ${of} patients were recorded, each completely; nothing of the others. Import the same files again to go on.`,
    );
  }
}

/** One file cannot be read as text; the import goes on with the next and reports this one. */
export class UnreadableFile extends Error {
  override readonly name = 'BadInput';
}
