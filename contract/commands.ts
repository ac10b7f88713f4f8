/**
 * The one list of what the window may ask of the main process. Both ends take their types from it;
 * main parses every input with its schema, and every reply is a value or a named error.
 */
import { z } from 'zod';
import { draftFactSchema, daySchema, type Fact, type FactKind } from '../clinical/facts.ts';
import { patientDetailsSchema, type Patient, type PatientDetails } from '../clinical/patient.ts';
import type { UnconfirmedComedication } from '../clinical/measures/comedication.ts';
import type { VisitPreview } from '../clinical/preview.ts';
import type { NotFiring, Prompt } from '../clinical/prompt.ts';
import type { ProfileId } from '../clinical/protocol.ts';
import {
  protocolEditionSchema,
  type ProtocolSettings,
  type RecordedEdition,
} from '../clinical/protocol/edition.ts';
import type { ClinicFigures } from '../clinical/report/clinic-figures.ts';
import type { WorklistRow } from '../clinical/worklist.ts';
import type { Day } from '../clinical/day.ts';
import { languages } from '../clinical/language/language.ts';
import type { ImportReport } from '../fhir/report.ts';
import type { commandNames, eventNames } from './channels.ts';
import { papers, printedDocuments, type OnPaper, type PrintOut } from './print-outs.ts';

/**
 * What a person may do: `none` = before anyone has signed in; `self` = whoever is signed in, even
 * while their password must be changed. Who has the others is in one table, db/rights.ts.
 */
export type Right = 'none' | 'self' | 'read' | 'record' | 'administer';

export const roles = ['clinician', 'lead', 'reader'] as const;
/** `lead` administers too; `reader` looks and prints, and records nothing. */
export type Role = (typeof roles)[number];
/** Someone who works with the record, now or formerly. */
export type PersonRow = {
  id: string;
  name: string;
  role: Role;
  /** False: may no longer sign in. Nobody is ever removed. */
  active: boolean;
  /** Every name this person had, oldest first, with the moment it was given (UTC). */
  names: { name: string; since: string }[];
  /** True where the next sign-in asks for a new password. */
  mustChangePassword: boolean;
  /** False for an active person whose adding was interrupted: give a new temporary password. */
  hasPassword: boolean;
};

/** How the record is kept safe, as the window warns of it. Instants are UTC; null = never. */
export type Safety = {
  lastBackupAt: string | null;
  /** When a backup was last restored to a scratch place and proven there. */
  lastRehearsalAt: string | null;
  /** The folder backups are written to by themselves; null: none chosen yet. */
  backupFolder: string | null;
  /** What is due, in words for the window, or null. */
  overdue: string | null;
  /** Why the last backup of this session failed, or null. */
  problem: string | null;
};

/** One backup found in the backup folder. */
export type BackupRow = { file: string; madeAt: string; bytes: number; workstation: string };
/** What proving a backup or the record found. `rows` = rows compared with their audit. */
export type Proof = { ok: boolean; rows: number; problems: { where: string; what: string }[] };
/** One line of the audit. `at` is UTC; `personName` is the name at that moment. */
export type AuditRow = {
  number: number;
  workstation: string;
  workstationLabel: string;
  at: string;
  personId: string;
  personName: string;
  action: string;
  patientId: string | null;
  /** As the patient is called now. */
  patientName: string | null;
  /** How many rows this act wrote. */
  rows: number;
};

/** How the window speaks and looks: of the person signed in, else of this computer. */
export const lookSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'larger']),
  /** Whether a letter, digit or sign alone acts as a key. */
  singleKeys: z.enum(['on', 'off']),
});
export type Look = z.infer<typeof lookSchema>;

/** What the window shows before and around everything else. */
export type AppStatus = {
  /** `new`: no record yet; `locked`: a record, nobody signed in; `open`: someone is signed in. */
  record: 'new' | 'locked' | 'open';
  /** Names of the people who can sign in, for the sign-in screen. */
  people: string[];
  signedIn: { id: string; name: string; role: Role; mustChangePassword: boolean } | null;
  /** Who was signed in when the session locked by itself; they come back with their password. */
  lockedFor: string | null;
  /** Null while nobody is signed in. */
  safety: Safety | null;
  look: Look;
  today: Day;
  version: string;
  host: string;
};

/** Everything the patient page is drawn from; the window folds the facts with clinical code. */
export type PatientPage = {
  patient: Patient;
  facts: Fact[];
  prompts: Prompt[];
  on: Day;
  /** The protocol the prompts were made under, as in force on `on`. */
  /** What `protocolOf(profile, settings)` makes of it again. */
  protocol: { profile: ProfileId; version: string; settings: ProtocolSettings };
  /** Set: a banner says that the medicine list was not confirmed in 180 days. */
  comedication: UnconfirmedComedication | null;
};

/** The details of a patient as they were recorded at a moment. `byImport`: a file brought them. */
export type DetailsVersion = {
  details: PatientDetails;
  recordedAt: string;
  author: string;
  byImport: boolean;
};

/** Rows of the worklist, in no order. */
export type WorklistPage = {
  on: Day;
  /** Give it back to be told what changes after this. */
  mark: string;
  /** True: these are all rows. False: only those that changed. */
  whole: boolean;
  rows: WorklistRow[];
  /** How many patients’ rules are still to be asked; `worklistProgress` tells of them. */
  pending: number;
};

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

type CommandShape = { input: z.ZodType; right: Right };
/** A command's output exists only as a type: main is trusted, the window is not. */
type Command<I extends z.ZodType, O> = { input: I; right: Right; output?: O };
const command =
  <O>() =>
  <I extends z.ZodType>(right: Right, input: I): Command<I, O> => ({ input, right });

const nothing = z.strictObject({});
const uuid = z.uuid();
const password = z.string().min(1).max(200);
const newPassword = z.string().min(10).max(200);
const personName = z.string().trim().min(1).max(100);
const one = z.strictObject({ personId: uuid });
const temporary = command<{ temporaryPassword: string }>();

/** Settings of this computer. */
export const settingsSchema = z.strictObject({
  /** Minutes without input after which the session locks. */
  idleMinutes: z.number().int().min(1).max(120),
  /** Days without a backup after which the window warns. */
  backupWarnDays: z.number().int().min(1).max(60),
  /** How many backups are kept: the newest ones, and the newest of each week and month. */
  keep: z.strictObject({
    last: z.number().int().min(1).max(100),
    weekly: z.number().int().min(0).max(60),
    monthly: z.number().int().min(0).max(120),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What an export wrote, in words of its kind: `{ resources: 120 }`. `statement`: of a de-identified one. */
export type ExportReport = {
  path: string;
  patients: number;
  counts: Record<string, number>;
  statement: string | null;
};
/**
 * What a table of values adds, or would add. `refused` by line of the file; `problem`: why its columns
 * are not understood yet.
 */
export type TableReport = {
  file: string;
  dryRun: boolean;
  columns: string[];
  mapping: { column: string; meant: string }[];
  patients: number;
  added: Partial<Record<FactKind, number>>;
  alreadyThere: number;
  refused: { line: number; column: string; reason: string }[];
  problem: string | null;
};
/** Results of a laboratory message that wait for a person, and what was not taken. */
export type LabFolderPage = {
  folder: string | null;
  lastScanAt: string | null;
  problem: string | null;
  review: {
    file: string;
    message: string;
    patient: {
      ids: { value: string; authority: string }[];
      name: string;
      birthDate: Day | null;
      sex: 'female' | 'male' | 'unknown';
    };
    results: number;
    reason: string;
  }[];
  notTaken: { file: string; place: string; code: string; reason: string }[];
};
const waitingResults = { file: z.string().min(1).max(300), message: z.string().max(300) };

const clinicDetailsSchema = z.strictObject({
  name: z.string().trim().max(200),
  address: z.string().trim().max(500),
  phone: z.string().trim().max(100),
});
export type ClinicDetails = z.infer<typeof clinicDetailsSchema>;

const onPaper = { language: z.enum(languages), paper: z.enum(papers) };
const onPaperSchema: z.ZodType<OnPaper> = z.strictObject(onPaper);
const printOutSchema: z.ZodType<PrintOut> = z.strictObject({
  patientId: uuid,
  document: z.enum(printedDocuments),
  ...onPaper,
});

const instant = z.iso.datetime();
/** Which audit entries; newest first. `before` continues after the last one shown. */
export const auditFilterSchema = z.strictObject({
  personId: uuid.nullable(),
  patientId: uuid.nullable(),
  action: z.string().max(64).nullable(),
  from: instant.nullable(),
  to: instant.nullable(),
  before: z.string().max(100).nullable(),
  limit: z.number().int().min(1).max(500),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

export const commands = {
  status: command<AppStatus>()('none', nothing),
  /** First start: makes the record and its first person. The recovery key is shown once. */
  createClinic: command<{ recoveryKey: string }>()(
    'none',
    z.strictObject({
      name: personName,
      password: newPassword,
    }),
  ),
  signIn: command<null>()('none', z.strictObject({ name: z.string().min(1).max(100), password })),
  /** Signs in by the printed recovery key, and gives the person a new password. */
  signInWithRecoveryKey: command<null>()(
    'none',
    z.strictObject({
      name: z.string().min(1).max(100),
      recoveryKey: z.string().min(1).max(200),
      newPassword,
    }),
  ),
  /** Brings back whoever was signed in when the session locked. */
  unlock: command<null>()('none', z.strictObject({ password })),
  /** Locks at once, as when the computer is left. */
  lock: command<null>()('none', nothing),
  /** Someone is at the window: keys or pointer were used. Sent by the preload. */
  stillHere: command<null>()('none', nothing),
  signOut: command<null>()('none', nothing),
  /** Kept for the person who is signed in, else for this computer. */
  changeLook: command<null>()('none', lookSchema),
  changePassword: command<null>()('self', z.strictObject({ current: password, next: newPassword })),
  people: command<PersonRow[]>()('read', nothing),
  /** The temporary password is shown once; the first sign-in asks for another. */
  addPerson: command<{ personId: string; temporaryPassword: string }>()(
    'administer',
    z.strictObject({ name: personName, role: z.enum(roles) }),
  ),
  changeRole: command<null>()(
    'administer',
    z.strictObject({ personId: uuid, role: z.enum(roles) }),
  ),
  /** Earlier entries keep showing the name of their time. */
  renamePerson: command<null>()('administer', z.strictObject({ personId: uuid, name: personName })),
  deactivatePerson: command<null>()('administer', one),
  reactivatePerson: temporary('administer', one),
  resetPassword: temporary('administer', one),
  /** The old printed sheet stops working for this record; it still opens older backups. */
  renewRecoveryKey: command<{ recoveryKey: string }>()('administer', z.strictObject({ password })),
  /** Encrypts the record anew. Everyone else gets a temporary password; progress is told. */
  rotateKey: command<{
    recoveryKey: string;
    temporaryPasswords: { name: string; temporaryPassword: string }[];
  }>()('administer', z.strictObject({ password })),
  audit: command<{ rows: AuditRow[]; next: string | null }>()('administer', auditFilterSchema),
  /** Asks where, and writes the filtered audit as CSV; null when no place was chosen. */
  exportAudit: command<{ path: string; rows: number } | null>()('administer', auditFilterSchema),
  settings: command<Settings>()('self', nothing),
  changeSettings: command<null>()('administer', settingsSchema),
  /** Asks for the folder; null when none was chosen. */
  chooseBackupFolder: command<{ folder: string } | null>()('administer', nothing),
  /** Writes a backup to the chosen folder and proves it there. */
  backUpNow: command<{ file: string; proof: Proof }>()('record', nothing),
  /** The backups in the chosen folder, newest first. */
  backups: command<BackupRow[]>()('read', nothing),
  /** Restores the newest backup to a scratch place, proves it and removes it again. */
  rehearseRestore: command<{ file: string; proof: Proof }>()('record', nothing),
  /**
   * Stops the backup, rehearsal, check, restore or change of the key that runs; what was there before
   * stays. For anybody: during a restore or a change of the key nobody is signed in, and with the
   * session that began them the others end anyway.
   */
  stopSafetyWork: command<null>()('none', nothing),
  /** Asks for a backup file and says whose it is; null when none was chosen. */
  chooseBackup: command<{ file: string; madeAt: string; people: string[] } | null>()(
    'none',
    nothing,
  ),
  /**
   * Puts the chosen backup in the record's place, keeps what it replaces, and signs in. Works where
   * nobody can sign in any more; so the password must be a clinic lead's of the backup.
   */
  restoreBackup: command<{ keptIn: string | null }>()(
    'none',
    z.strictObject({ name: z.string().min(1).max(100), password }),
  ),
  /** Compares the open record with its audit, patient by patient; progress is told. */
  verifyRecord: command<Proof>()('administer', nothing),
  /** How the clinic does, as of today; answers to prompts from a day on. */
  clinicFigures: command<ClinicFigures>()('read', z.strictObject({ from: daySchema })),
  cancelFigures: command<null>()('read', nothing),
  /** The figures that a print page is to show: those counted last. */
  countedFigures: command<ClinicFigures>()('read', nothing),
  /** Asks where, and writes the figures counted last as PDF; null when no place was chosen. */
  saveFigures: command<{ path: string } | null>()('read', onPaperSchema),
  /** Prints the figures counted last; false when the system's dialog was cancelled. */
  printFigures: command<{ printed: boolean }>()('read', onPaperSchema),
  /** What somebody who helps needs to know; no patient data. To be read before it is sent. */
  diagnostics: command<{ text: string }>()('read', nothing),
  /** Asks where, and writes the same text; null when no place was chosen. */
  saveDiagnostics: command<{ path: string } | null>()('read', nothing),
  /** Every patient; those whose rules are not asked yet come as unchecked, and later as changes. */
  worklist: command<WorklistPage>()('read', nothing),
  /** What changed since a mark. `changed`: who may have changed since; null = anybody. */
  worklistChanges: command<WorklistPage>()(
    'read',
    z.strictObject({ mark: z.string().max(40), changed: z.array(uuid).max(200).nullable() }),
  ),
  openPatient: command<PatientPage>()('read', z.strictObject({ patientId: uuid })),
  /** Why a rule does not fire for this patient today, for each subject it looked at. */
  whyNot: command<NotFiring[]>()(
    'read',
    z.strictObject({ patientId: uuid, ruleId: z.string().regex(/^R\d\d$/) }),
  ),
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
  addPatient: command<{ patientId: string }>()('record', patientDetailsSchema),
  /** What saving these facts would open and close today, and what their starts are checked for. */
  previewVisit: command<VisitPreview>()(
    'record',
    z.strictObject({ patientId: uuid, facts: z.array(draftFactSchema).max(200) }),
  ),
  /** Saves the facts of one visit, all or none, and replies with the patient as then known. */
  saveVisit: command<PatientPage>()(
    'record',
    z.strictObject({
      patientId: uuid,
      on: daySchema,
      facts: z.array(draftFactSchema).min(1).max(200),
    }),
  ),
  respondToPrompt: command<PatientPage>()(
    'record',
    z.strictObject({ patientId: uuid, response: draftFactSchema }),
  ),
  /** Saves facts outside a visit, all or none: a contact, a plan, a condition, a correction. */
  recordFacts: command<PatientPage>()(
    'record',
    z.strictObject({ patientId: uuid, facts: z.array(draftFactSchema).min(1).max(200) }),
  ),
  reviseDetails: command<PatientPage>()(
    'record',
    z.strictObject({ patientId: uuid, details: patientDetailsSchema }),
  ),
  /** Every version of the details, the first one first, with who wrote it and when. */
  detailsHistory: command<DetailsVersion[]>()('read', z.strictObject({ patientId: uuid })),
  /** The person's own unsaved visit of a patient; null where there is none. */
  visitDraft: command<{ on: Day; entry: unknown; savedAt: string } | null>()(
    'record',
    z.strictObject({ patientId: uuid }),
  ),
  keepVisitDraft: command<null>()(
    'record',
    z.strictObject({ patientId: uuid, on: daySchema, entry: z.json() }),
  ),
  dropVisitDraft: command<null>()('record', z.strictObject({ patientId: uuid })),
  /** What the person has set for themselves, by name: language, theme, saved views. */
  preferences: command<Record<string, unknown>>()('read', nothing),
  setPreference: command<null>()(
    'read',
    z.strictObject({ name: z.string().regex(/^[a-z_]{1,64}$/), value: z.json() }),
  ),
  /** The clinic as printed pages name it; empty texts while none were recorded. */
  clinicDetails: command<ClinicDetails>()('read', nothing),
  setClinicDetails: command<null>()('administer', clinicDetailsSchema),
  /** Opens the file dialog and imports what was chosen; null when nothing was chosen. */
  importFiles: command<ImportReport | null>()('record', nothing),
  cancelImport: command<null>()('record', nothing),
  /** Asks where, and writes patients (null: everyone) for other programs; null when no place was chosen. */
  exportPatients: command<ExportReport | null>()(
    'read',
    z.strictObject({
      patientIds: z.array(uuid).min(1).max(100_000).nullable(),
      format: z.enum(['fhir', 'csv']),
      deidentified: z.boolean(),
    }),
  ),
  cancelExport: command<null>()('read', nothing),
  /** Asks for a table of scores and tests, and says what it would add; null when none was chosen. */
  chooseTable: command<TableReport | null>()('record', nothing),
  /** The chosen table under another mapping ("Pat=patient; Datum=on; A1c=hba1c:mmol/mol"). */
  previewTable: command<TableReport>()('record', z.strictObject({ mapping: z.string().max(5000) })),
  importTable: command<TableReport>()('record', z.strictObject({ mapping: z.string().max(5000) })),
  /** The folder of laboratory messages, and what waits there for a person. */
  labFolder: command<LabFolderPage>()('read', nothing),
  /** Asks for the folder and reads it; null when none was chosen. */
  chooseLabFolder: command<LabFolderPage | null>()('record', nothing),
  scanLabFolder: command<LabFolderPage>()('record', nothing),
  /** A person says whose waiting results these are. */
  assignLabResults: command<{ added: number }>()(
    'record',
    z.strictObject({ ...waitingResults, patientId: uuid }),
  ),
  /** A person says that they are of nobody here. */
  dismissLabResults: command<null>()('record', z.strictObject(waitingResults)),
  /** Asks where, and writes the document as PDF; null when no place was chosen. */
  saveDocument: command<{ path: string } | null>()('read', printOutSchema),
  /** Prints the document through the system's dialog; false when that was cancelled. */
  printDocument: command<{ printed: boolean }>()('read', printOutSchema),
  /** Told by the print page (`#/print/...`) when it is drawn and may be printed. */
  documentReady: command<null>()('read', nothing),
} satisfies Record<(typeof commandNames)[number], CommandShape>;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.infer<(typeof commands)[N]['input']>;
export type Output<N extends CommandName> =
  NonNullable<(typeof commands)[N]['output']> | Extract<(typeof commands)[N]['output'], null>;

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

/** What main tells the window unasked. */
export type Events = {
  patientChanged: { patientId: string };
  patientsChanged: null;
  importProgress: { done: number; total: number; file: string; phase: 'reading' | 'recording' };
  /** How far a rotation of the key, a backup, a restore or a proof has come: `done` of `total` in its phase. */
  safetyProgress: {
    work: 'backup' | 'rehearsal' | 'restore' | 'rotation' | 'verification';
    phase: 'copying' | 'encrypting' | 'proving' | 'finishing';
    done: number;
    total: number;
  };
  exportProgress: { done: number; total: number };
  labFolderChanged: null;
  figuresProgress: { done: number; total: number };
  effectProgress: { done: number; total: number };
  /** A backup was made, proven or missed: `status` says more. */
  backupChanged: null;
  locked: null;
  /** More patients’ rules were asked: `worklistChanges` has their rows. */
  worklistProgress: { done: number; total: number };
};
export type EventName = keyof Events & (typeof eventNames)[number];

/** What the preload puts on `window.dorso`: one function per command, and a way to listen. */
export type DorsoBridge = {
  [N in CommandName]: (input: Input<N>) => Promise<Reply<Output<N>>>;
} & {
  on: <E extends EventName>(event: E, listener: (detail: Events[E]) => void) => () => void;
};
