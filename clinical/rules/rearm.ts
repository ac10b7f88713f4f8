/** Events after an answer that bring a prompt back. Each is a value a rule lists. */
import type { Chart } from '../chart/chart.ts';
import type { Day } from '../day.ts';
import type { FactKind, Fact } from '../facts.ts';
import { neuropathicScreens } from '../instruments/index.ts';
import { isOpioid } from '../measures/medicine-class.ts';

/** What a prompt is about: its subject, and the medicines it speaks of. */
export type About = { subject: string | null; medicines: readonly string[] };

/** `happened` is true when such an event is dated after `since`, up to the day of the chart. */
export type RearmEvent = {
  name: string;
  happened: (chart: Chart, about: About, since: Day) => boolean;
};

/** A new score: of the named instruments, or of any. */
export function newScore(...instruments: readonly string[]): RearmEvent {
  return event(
    'score',
    'score',
    ({ statement }) => instruments.length === 0 || instruments.includes(statement.instrument),
  );
}

/** A new score of any screen for a neuropathic component. */
export const newScreen = newScore(...neuropathicScreens);

/** A dose record of a medicine the prompt is about. */
export const newDose = event('med', 'dose', ({ statement }, { medicines }) =>
  medicines.includes(statement.medicine),
);

/** A dose record of any opioid, also of one that was stopped by it. */
export const newOpioidDose = event('med', 'dose', ({ statement }) => isOpioid(statement.medicine));

/** A report that names a medicine the prompt is about, or none. */
export const newReport = event(
  'ae',
  'adverse_effect',
  ({ statement }, { medicines }) =>
    statement.medicine === null || medicines.includes(statement.medicine),
);

/** A report of the adverse effect the prompt is about. */
export const newReportOfTerm = event(
  'ae',
  'adverse_effect',
  ({ statement }, { subject }) => statement.term === subject,
);

/** Side effects were asked about, none reported. */
export const newCheck = event('ae_check', 'adverse_effect_check', () => true);

/** A result of one of the tests. */
export function newResult(...labs: readonly string[]): RearmEvent {
  return event('lab', 'lab', ({ statement }) => labs.includes(statement.lab));
}

export const newWeight = event('vital', 'vital', ({ statement }) => statement.weightKg !== null);
export const newPressure = event('vital', 'vital', ({ statement }) => statement.systolic !== null);
export const newMechanism = event('mechanism', 'mechanism', () => true);
export const newPhysicalTherapy = event(
  'pt',
  'therapy',
  ({ statement }) => statement.therapy === 'physical_therapy',
);

/** A medicine the prompt is about was started again. */
export const restart: RearmEvent = {
  name: 'restart',
  happened: (chart, { medicines }, since) =>
    medicines.some((medicine) => (chart.use(medicine)?.episode.start.on ?? since) > since),
};

function event<K extends FactKind>(
  name: string,
  kind: K,
  counts: (fact: Fact<K>, about: About) => boolean,
): RearmEvent {
  return {
    name,
    happened: (chart, about, since) =>
      chart.facts(kind).some((fact) => fact.on > since && counts(fact, about)),
  };
}
