/** The worklist: one row a patient, most urgent first. Shapes and order; pure. */
import type { Mechanism } from './chart/items.ts';
import type { Patient } from './patient.ts';
import { urgencies, type Prompt, type Urgency } from './prompt.ts';
import type { LastContact } from './worklist/last-contact.ts';
import type { LastVisit } from './worklist/last-visit.ts';
import type { RegimenPart } from './worklist/regimen.ts';
import type { ScoreTrend } from './worklist/trend.ts';

export type { LastContact } from './worklist/last-contact.ts';
export type { LastVisit } from './worklist/last-visit.ts';
export type { RegimenPart } from './worklist/regimen.ts';
export type { Direction, ScorePoint, ScoreTrend } from './worklist/trend.ts';

/** What a row knows before the patient's rules were asked. */
type PatientLine = Pick<Patient, 'name' | 'number' | 'birthDate' | 'diedOn'> & {
  patientId: string;
};

/** Not checked is said as not checked: such a row stands in a lane of its own. */
export type UncheckedRow = PatientLine & { checked: false };

/** Kept short, because ten thousand of them cross to the window together. */
export type CheckedRow = PatientLine & {
  checked: true;
  /** The strongest open prompt; null = nothing is due. */
  top: Pick<Prompt, 'key' | 'urgency' | 'title'> | null;
  /** How many open prompts there are beside it. */
  more: number;
  /** How many open prompts ask for action. */
  actions: number;
  /** The place of the strongest emergency among the emergencies; past the last without one. */
  emergency: number;
  /** How many open prompts were not open at the last visit; all of them where there was none. */
  opened: number;
  pain: ScoreTrend | null;
  function: ScoreTrend | null;
  regimen: RegimenPart[];
  mechanism: Mechanism | null;
  /** Days since pain and function were last assessed together; null when never. */
  daysSinceReassessment: number | null;
  /** Days past the reassessment that the protocol in force asks for; 0 = in time. */
  daysOverdue: number;
  lastVisit: LastVisit | null;
  /** Who recorded the latest visit in Dorso itself, imports left out; null = nobody. */
  seenBy: string | null;
  lastContact: LastContact | null;
};

export type WorklistRow = CheckedRow | UncheckedRow;

/** Rules that speak of an emergency or of today: no other urgent prompt comes before them. */
export const emergencyRules: readonly string[] = ['R01', 'R02', 'R44'];

/** The place of the first emergency among the prompts; past the last where there is none. */
export function emergencyOf(prompts: readonly Pick<Prompt, 'key'>[]): number {
  const ranks = prompts.map(({ key }) => emergencyRules.indexOf(key.slice(0, 3)));
  return Math.min(emergencyRules.length, ...ranks.filter((rank) => rank >= 0));
}

/**
 * Strongest open prompt first, emergencies before other urgent ones, then most prompts that ask for
 * action, then most overdue, then longest since reassessment, then name. Rows not yet checked last.
 */
export function byNeed(a: WorklistRow, b: WorklistRow): number {
  if (!a.checked || !b.checked) return Number(b.checked) - Number(a.checked) || byName(a, b);
  return (
    rankOf(a.top?.urgency) - rankOf(b.top?.urgency) ||
    a.emergency - b.emergency ||
    b.actions - a.actions ||
    b.daysOverdue - a.daysOverdue ||
    (b.daysSinceReassessment ?? 0) - (a.daysSinceReassessment ?? 0) ||
    byName(a, b)
  );
}

/** 0 for urgent; one past the last urgency for a patient without a prompt. */
function rankOf(urgency: Urgency | undefined): number {
  return urgency === undefined ? urgencies.length : urgencies.indexOf(urgency);
}

// One collator: ten thousand names are compared at every change.
const alphabet = new Intl.Collator('en');

function byName(a: PatientLine, b: PatientLine): number {
  return alphabet.compare(a.name, b.name) || (a.patientId < b.patientId ? -1 : 1);
}
