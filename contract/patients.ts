/** Patients: the worklist, a patient's page, and what is recorded of a patient. */
import { z } from 'zod';
import type { Day } from '../clinical/day.ts';
import { daySchema, draftFactSchema, type Fact } from '../clinical/facts.ts';
import type { UnconfirmedComedication } from '../clinical/measures/comedication.ts';
import { patientDetailsSchema, type Patient, type PatientDetails } from '../clinical/patient.ts';
import type { VisitPreview } from '../clinical/preview.ts';
import type { NotFiring, Prompt } from '../clinical/prompt.ts';
import type { ProfileId } from '../clinical/protocol.ts';
import type { ProtocolSettings } from '../clinical/protocol/edition.ts';
import type { WorklistRow } from '../clinical/worklist.ts';
import { command, uuid, nothing } from './command.ts';
import type { ToldFact } from './told-facts.ts';

/** Everything the patient page is drawn from; the window folds the facts with clinical code. */
export type PatientPage = {
  patient: Patient;
  facts: Fact[];
  prompts: Prompt[];
  on: Day;
  /** The protocol the prompts were made under, in force on `on`; `protocolOf` makes it again. */
  protocol: { profile: ProfileId; version: string; settings: ProtocolSettings };
  /** Set: a banner says that the medicine list was not confirmed in 180 days. */
  comedication: UnconfirmedComedication | null;
};

/** The same on its way to the window. */
export type ToldPage = Omit<PatientPage, 'facts'> & { facts: ToldFact[] };

/** The details of a patient as they were recorded at a moment. `byImport`: a file brought them. */
export type DetailsVersion = {
  details: PatientDetails;
  recordedAt: string;
  author: string;
  byImport: boolean;
};

/** A piece of the worklist, its rows in no order. */
export type WorklistPage = {
  on: Day;
  /** Give it back to be told what changes after this. */
  mark: string;
  /** True: the list begins anew with these rows. False: they changed, or come after those before. */
  whole: boolean;
  /** At most some hundred, those who need someone most. */
  rows: WorklistRow[];
  /** How many more there are to ask for by the mark, now. */
  left: number;
  /** All patients, also those of whom no row was read yet. */
  total: number;
  /** How many patients’ rules are still to be asked; `worklistProgress` tells of them. */
  pending: number;
};

export const patientCommands = {
  /** Begins the list; those whose rules are not asked yet come as unchecked, and later as changes. */
  worklist: command<WorklistPage>()('read', nothing),
  /** What comes after a mark. `changed`: who may have changed since; null = anybody. */
  worklistChanges: command<WorklistPage>()(
    'read',
    z.strictObject({ mark: z.string().max(40), changed: z.array(uuid).max(200).nullable() }),
  ),
  openPatient: command<ToldPage>()('read', z.strictObject({ patientId: uuid })),
  /** Why a rule does not fire for this patient today, for each subject it looked at. */
  whyNot: command<NotFiring[]>()(
    'read',
    z.strictObject({ patientId: uuid, ruleId: z.string().regex(/^R\d\d$/) }),
  ),
  addPatient: command<{ patientId: string }>()('record', patientDetailsSchema),
  /** What saving these facts would open and close today, and what their starts are checked for. */
  previewVisit: command<VisitPreview>()(
    'record',
    z.strictObject({ patientId: uuid, facts: z.array(draftFactSchema).max(200) }),
  ),
  /** Saves the facts of one visit, all or none, and replies with the patient as then known. */
  saveVisit: command<ToldPage>()(
    'record',
    z.strictObject({
      patientId: uuid,
      on: daySchema,
      facts: z.array(draftFactSchema).min(1).max(200),
    }),
  ),
  respondToPrompt: command<ToldPage>()(
    'record',
    z.strictObject({ patientId: uuid, response: draftFactSchema }),
  ),
  /** Saves facts outside a visit, all or none: a contact, a plan, a condition, a correction. */
  recordFacts: command<ToldPage>()(
    'record',
    z.strictObject({ patientId: uuid, facts: z.array(draftFactSchema).min(1).max(200) }),
  ),
  reviseDetails: command<ToldPage>()(
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
};
