/** The clinic as a whole: its protocol, its figures, its name on printed pages. */
import { z } from 'zod';
import type { Day } from '../clinical/day.ts';
import { daySchema } from '../clinical/facts.ts';
import type { ProfileId } from '../clinical/protocol.ts';
import { protocolEditionSchema, type RecordedEdition } from '../clinical/protocol/edition.ts';
import type { ClinicFigures } from '../clinical/report/clinic-figures.ts';
import { command, nothing, uuid } from './command.ts';
import { onPaperSchema } from './documents.ts';

/** The protocol of a patient or of the clinic: every edition, and what is in force today. */
export type ProtocolPage = {
  on: Day;
  /** In the order of recording; none was ever changed. */
  editions: RecordedEdition[];
  inForce: {
    profile: ProfileId;
    version: string;
    parameters: { id: string; label: string; unit: string; value: number; standard: number }[];
  };
};

/** What a protocol that is not in force yet would change today. */
export type ProtocolEffect = {
  /** How many patients were looked at, and how many of them would have other open prompts. */
  patients: number;
  changed: number;
  /** Rules whose prompts would open or close, in the rules' order. */
  rules: { ruleId: string; opens: number; closes: number }[];
  /** The first patients who change. */
  examples: {
    patientId: string;
    name: string;
    number: string;
    opens: { key: string; title: string }[];
    closes: { key: string; title: string }[];
  }[];
};

const clinicDetailsSchema = z.strictObject({
  name: z.string().trim().max(200),
  address: z.string().trim().max(500),
  phone: z.string().trim().max(100),
});
export type ClinicDetails = z.infer<typeof clinicDetailsSchema>;

export const clinicCommands = {
  /** How the clinic does, as of today; answers to prompts from a day on. */
  clinicFigures: command<ClinicFigures>()('read', z.strictObject({ from: daySchema })),
  cancelFigures: command<null>()('read', nothing),
  /** The figures that a print page is to show: those counted last. */
  countedFigures: command<ClinicFigures>()('read', nothing),
  /** Asks where, and writes the figures counted last as PDF; null when no place was chosen. */
  saveFigures: command<{ path: string } | null>()('read', onPaperSchema),
  /** Prints the figures counted last; false when the system's dialog was cancelled. */
  printFigures: command<{ printed: boolean }>()('read', onPaperSchema),
  /** Of a patient, or with null of the clinic. */
  protocol: command<ProtocolPage>()('read', z.strictObject({ patientId: uuid.nullable() })),
  /** A new edition, in force from its day. The clinic's is its lead's to change. */
  setProtocol: command<ProtocolPage>()(
    'record',
    z.strictObject({ patientId: uuid.nullable(), edition: protocolEditionSchema }),
  ),
  /** What an edition would change today, for the patient or for all; told of as it goes. */
  protocolEffect: command<ProtocolEffect>()(
    'record',
    z.strictObject({ patientId: uuid.nullable(), edition: protocolEditionSchema }),
  ),
  stopProtocolEffect: command<null>()('record', nothing),
  /** The clinic as printed pages name it; empty texts while none were recorded. */
  clinicDetails: command<ClinicDetails>()('read', nothing),
  setClinicDetails: command<null>()('administer', clinicDetailsSchema),
};
