/** The clinic as its printed pages name it, as versions; the newest is in force. */
import { say } from '../clinical/language/say.ts';
import { prepared, type ReadConnection } from './connection.ts';
import { BadInput } from './errors.ts';
import { insertRow, record, type Writer } from './recording.ts';
import { requireRight } from './rights.ts';

export type ClinicDetails = { name: string; address: string; phone: string };

const longest: ClinicDetailsLimits = { name: 200, address: 500, phone: 100 };
type ClinicDetailsLimits = Record<keyof ClinicDetails, number>;

/** The details in force; empty texts while none were recorded. */
export function readClinicDetails(db: ReadConnection): ClinicDetails {
  const row = prepared(
    db,
    'SELECT name, address, phone FROM clinic_details ORDER BY id DESC LIMIT 1',
    // NOT NULL columns of a STRICT table.
  ).get() as [string, string, string] | undefined;
  const [name = '', address = '', phone = ''] = row ?? [];
  return { name, address, phone };
}

/** Records new details. Leads only. Throws BadInput, and as `record`. */
export function setClinicDetails(writer: Writer, details: ClinicDetails): void {
  for (const [field, most] of Object.entries(longest)) {
    // Object.entries widens the keys of this very table.
    if (details[field as keyof ClinicDetails].length > most)
      throw new BadInput(
        say`Clinic details, ${field}: at most ${most} characters. Nothing was saved.`,
      );
  }
  record(writer, 'set_clinic_details', null, (recording) => {
    requireRight(recording.db, writer.person, 'administer');
    insertRow(recording, 'clinic_details', { ...details });
  });
}
