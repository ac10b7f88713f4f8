/** What can be done with a record that somebody is signed in to. */
import type { Fact } from '../clinical/facts.ts';
import type { Patient, PatientDetails } from '../clinical/patient.ts';
import type { ProtocolEdition, RecordedEdition } from '../clinical/protocol/edition.ts';
import type { Appended, Appending } from './append.ts';
import type { AuditAction } from './audit-actions.ts';
import type { Contents } from './contents.ts';
import type { ClinicDetails } from './clinic-details.ts';
import type { Backup } from './backup/back-up.ts';
import type { BackupHeader } from './backup/backup-file.ts';
import type { AuditFilter, AuditLine } from './read-audit.ts';
import type { Standing } from './change-people.ts';
import type { Identifier } from './patients.ts';
import type { VisitDraft } from './own-notes.ts';
import type { NameSince, Person } from './people.ts';
import type { Role } from './rights.ts';
import type { DetailsVersion, ImportedPatient, ImportingPatient } from './import-patient.ts';
import type { KeptSummary, SummaryToKeep } from './summaries.ts';
import type { Problem, Verification } from './verify.ts';
import type { Watched } from './watched.ts';

/** A record someone is signed in to. Methods throw the named failures of errors.ts. */
export interface OpenRecord {
  readonly person: { id: string; name: string };
  readonly workstation: string;
  readonly directory: string;
  /** True while the password is one that somebody else gave. */
  readonly mustChangePassword: boolean;
  /** The signed-in person as they stand now; their role may have changed since they signed in. */
  standing(): Person;
  /** Everyone, with role and whether they may sign in. */
  people(): Person[];
  /** Every name anyone had, with the moment it was given. */
  names(): NameSince[];
  /** Of each person with a password: whether it is one that somebody else gave. */
  passwords(): Map<string, { mustChange: boolean }>;
  /** Adds a person; the temporary password must be changed at the first sign-in. Leads only. */
  addPerson(person: {
    name: string;
    role: Role;
  }): Promise<{ personId: string; temporaryPassword: string }>;
  /** Renames or changes the role; earlier entries keep the standing of their time. Leads only. */
  changeStanding(personId: string, change: Standing): void;
  /** Takes a person's way in; nobody is ever removed. Leads only. */
  deactivate(personId: string): void;
  /** Makes another recovery key; the printed one no longer opens this record. Leads only. */
  renewRecoveryKey(): Promise<string>;
  /** Says in the audit that the key is about to change. Leads only. */
  noteRotation(): void;
  /** Audit entries, newest first. Leads only; says in the audit that it was read. */
  audit(filter: AuditFilter): AuditLine[];
  /** When a thing was last done, by the audit. */
  lastTime(action: AuditAction): string | null;
  /** Tells this record's backups from those of others. */
  mark(): string;
  /** Writes a proven backup. */
  backUp(backup: Backup): Promise<Verification>;
  /** Restores a backup of this record to a scratch place and proves it there. */
  rehearseRestore(file: string, watched?: Watched): Promise<Verification>;
  /** What is wrong where this record does not go on from where a backup of it was made. */
  rollbackProblems(heads: BackupHeader['heads']): Problem[];
  /** Lets a person in (again) with a temporary password. Leads only. */
  giveTemporaryPassword(personId: string): Promise<string>;
  /** Every patient with the details in force. */
  patients(): Patient[];
  patient(id: string): Patient | null;
  patientByIdentifier(system: string, value: string): string | null;
  addPatient(details: PatientDetails, identifiers?: readonly Identifier[]): Patient;
  reviseDetails(patientId: string, details: PatientDetails): void;
  /** All facts, corrected and voided ones included, by clinical day, then order of recording. */
  facts(patientId: string): Fact[];
  factsOfAll(): Iterable<{ patient: Patient; facts: Fact[] }>;
  /** The id of the newest audit entry that wrote anything of each of these patients. */
  lastRecorded(patientIds: readonly string[]): Map<string, string>;
  /** The newest fact of each import key. */
  factsByImportKey(patientId: string): Map<string, Fact>;
  /** Every version of the details, the first one first, and who wrote it. */
  detailsHistory(patientId: string): DetailsVersion[];
  /** What an import brings of one person: all of it, with its audit entry, or nothing. */
  importPatient(importing: ImportingPatient): ImportedPatient;
  /** Several of these and other acts of recording as one: all of them, or none. */
  together<T>(acts: () => T): T;
  /** One visit, answer or import: all of it, with its audit entry, or nothing. */
  appendFacts(appending: Appending): Appended;
  /** Every protocol edition in the order of recording: of a patient, or with null of the clinic. */
  protocolHistory(patientId: string | null): RecordedEdition[];
  /** The patients who have any edition of their own. */
  patientsWithProtocol(): Set<string>;
  /** Puts an edition in force from its day: the clinic's by its lead, a patient's by whoever may record. */
  setProtocol(patientId: string | null, edition: ProtocolEdition): void;
  /** The kept worklist summaries that were made from exactly these marks, by patient. */
  summaries(marks: ReadonlyMap<string, string>): Map<string, KeptSummary>;
  /** Keeps summaries in place of earlier ones; false where somebody else is writing just now. */
  keepSummaries(summaries: readonly SummaryToKeep[]): boolean;
  /** Forgets every kept summary and what was last recorded, found anew; false as for `keepSummaries`. */
  dropSummaries(): boolean;
  /** How much the record holds. */
  contents(): Contents;
  /** The clinic as printed pages name it; empty texts while none were recorded. */
  clinicDetails(): ClinicDetails;
  /** Leads only. */
  setClinicDetails(details: ClinicDetails): void;
  /** What the signed-in person has set for themselves, by name. */
  preferences(): Record<string, unknown>;
  setPreference(name: string, value: unknown): void;
  /** The signed-in person's own unsaved visit of a patient. */
  visitDraft(patientId: string): VisitDraft | null;
  keepVisitDraft(patientId: string, draft: Pick<VisitDraft, 'on' | 'entry'>): void;
  dropVisitDraft(patientId: string): void;
  /** Says in the audit that someone looked, exported, printed. */
  noteAccess(action: AuditAction, patientId: string | null): void;
  /** Compares the record with its audit; blocks until it is done. */
  verify(): Verification;
  /** The same beside other work. Throws Cancelled. */
  verifyInBackground(watched?: Watched): Promise<Verification>;
  /** Throws WrongPassword, SignInDelayed where this is not the signed-in person's password. */
  checkPassword(password: string): Promise<void>;
  /** Changes the signed-in person's password. Throws WrongPassword when `current` is not it. */
  changePassword(current: string, next: string): Promise<void>;
  close(): void;
}
