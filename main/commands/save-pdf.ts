/** Asking where a PDF goes, and writing it there. */
import { Readable } from 'node:stream';
import { say } from '../../clinical/language/say.ts';
import { writeAside } from '../export/write-aside.ts';
import type { Practice } from './practice.ts';

type Wanted = {
  /** The file's name that is offered, without its ending. */
  name: string;
  /** Makes the file's bytes, and notes in the audit that it was made. */
  draw: () => Promise<Uint8Array>;
};

/** Null when no place was chosen. Throws `RecordUnwritable`; a file of the same name is whole or untouched. */
export async function savePdf(
  dialog: Practice['dialog'],
  { name, draw }: Wanted,
): Promise<{ path: string } | null> {
  const chosen = await dialog.showSaveDialog({
    title: say`Save as PDF`,
    buttonLabel: 'Save',
    defaultPath: `${name}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (chosen.canceled || !chosen.filePath) return null;
  await writeAside(chosen.filePath, Readable.from([await draw()]));
  return { path: chosen.filePath };
}
