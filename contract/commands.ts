/**
 * The one list of what the window may ask of the main process. Both ends take their types from it;
 * main parses every input with its schema, and every reply is a value or a named error.
 */
import { z } from 'zod';
import { draftFactSchema, daySchema, type Fact } from '../clinical/facts.ts';
import { patientDetailsSchema, type Patient } from '../clinical/patient.ts';
import type { NotFiring, Prompt } from '../clinical/prompt.ts';
import type { WorklistRow } from '../clinical/worklist.ts';
import type { Day } from '../clinical/day.ts';
import type { ImportReport } from '../fhir/report.ts';
import type { commandNames, eventNames } from './channels.ts';

/** What a person may do: `none` = before anyone has signed in. */
export type Right = 'none' | 'read' | 'record' | 'administer';

/** What the window shows before and around everything else. */
export type AppStatus = {
  /** `new`: no record yet; `locked`: a record, nobody signed in; `open`: someone is signed in. */
  record: 'new' | 'locked' | 'open';
  /** Names of the people who can sign in, for the sign-in screen. */
  people: string[];
  signedIn: { id: string; name: string } | null;
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

export const commands = {
  status: command<AppStatus>()('none', nothing),
  /** First start: makes the record and its first person. The recovery key is shown once. */
  createClinic: command<{ recoveryKey: string }>()(
    'none',
    z.strictObject({
      name: z.string().trim().min(1).max(100),
      password: z.string().min(10).max(200),
    }),
  ),
  signIn: command<null>()('none', z.strictObject({ name: z.string().min(1).max(100), password })),
  signOut: command<null>()('none', nothing),
  worklist: command<{ on: Day; rows: WorklistRow[] }>()('read', nothing),
  openPatient: command<PatientPage>()('read', z.strictObject({ patientId: uuid })),
  /** Why a rule does not fire for this patient today, for each subject it looked at. */
  whyNot: command<NotFiring[]>()(
    'read',
    z.strictObject({ patientId: uuid, ruleId: z.string().regex(/^R\d\d$/) }),
  ),
  addPatient: command<{ patientId: string }>()('record', patientDetailsSchema),
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
  /** Opens the file dialog and imports what was chosen; null when nothing was chosen. */
  importFiles: command<ImportReport | null>()('record', nothing),
  cancelImport: command<null>()('record', nothing),
  /** Asks where, and writes the patient's PDF report; null when no place was chosen. */
  saveReport: command<{ path: string } | null>()('read', z.strictObject({ patientId: uuid })),
  /** Told by the report page (`#/report/<id>`) when it is drawn and may be printed. */
  reportReady: command<null>()('read', nothing),
} satisfies Record<(typeof commandNames)[number], CommandShape>;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.infer<(typeof commands)[N]['input']>;
export type Output<N extends CommandName> =
  NonNullable<(typeof commands)[N]['output']> | Extract<(typeof commands)[N]['output'], null>;

/** Every failure the window can be told of. The message says what, where and what to do. */
export const failureNames = [
  'WrongPassword',
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
  locked: null;
};
export type EventName = keyof Events & (typeof eventNames)[number];

/** What the preload puts on `window.dorso`: one function per command, and a way to listen. */
export type DorsoBridge = {
  [N in CommandName]: (input: Input<N>) => Promise<Reply<Output<N>>>;
} & {
  on: <E extends EventName>(event: E, listener: (detail: Events[E]) => void) => () => void;
};
