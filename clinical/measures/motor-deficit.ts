/** Motor deficits that are neither referred nor recovered (SEED, S-IFOMPT). */
import type { Chart } from '../chart/chart.ts';
import type { Entry } from '../chart/series.ts';
import type { NeuroExam } from '../chart/items.ts';
import type { Day } from '../day.ts';
import { say } from '../language/say.ts';
import type { Finding } from './finding.ts';

/** An exam that shows a deficit: the myotomes that do, each with the grade that counts as recovered. */
export type Deficit = { on: Day; myotomes: string[]; recovered: ReadonlyMap<string, number> };

const severe = 3;
/** What counts as recovered where no earlier grade is known. */
const good = 4;

type Trigger = { exam: Entry<NeuroExam>; recovered: Map<string, number> };

/**
 * Open deficits, oldest first. An exam triggers when a myotome is weaker than at its previous
 * measurement, when it is at grade 3 or less for the first time, or when the clinician marks
 * progression. It is settled by an urgent spinal referral on or after it, or by a later exam with every
 * triggering myotome back; after a mark alone, by a later exam that does not trigger.
 */
export function motorDeficit(chart: Chart): Finding<Deficit[]> {
  const exams = chart.neuroExams();
  const referrals = chart
    .facts('referral')
    .filter(({ statement }) => statement.to === 'spine_urgent');
  const triggers = triggersOf(exams);
  const open = triggers.filter(({ exam, recovered }) => {
    const referred = referrals.some((fact) => fact.on >= exam.on);
    const later = exams.filter((other) => other.number > exam.number);
    return !referred && !later.some((other) => settles(other, recovered, triggers));
  });
  return {
    value: open.map(({ exam, recovered }) => ({
      on: exam.on,
      myotomes: [...recovered.keys()],
      recovered,
    })),
    facts: [...open.flatMap(({ exam }) => exam.facts), ...referrals],
    missing: exams.length === 0 ? [{ what: say`an exam of strength`, staleSince: null }] : [],
  };
}

function triggersOf(exams: readonly Entry<NeuroExam>[]): Trigger[] {
  const previous = new Map<string, number>();
  const found: Trigger[] = [];
  for (const exam of exams) {
    const recovered = new Map<string, number>();
    for (const [myotome, grade] of Object.entries(exam.value.myotomes)) {
      const before = previous.get(myotome);
      const weaker = before !== undefined && grade < before;
      const severeAtFirst = before === undefined && grade <= severe;
      if (weaker || severeAtFirst) recovered.set(myotome, before ?? good);
      previous.set(myotome, grade);
    }
    if (recovered.size > 0 || exam.value.progressive) found.push({ exam, recovered });
  }
  return found;
}

function settles(
  later: Entry<NeuroExam>,
  recovered: ReadonlyMap<string, number>,
  triggers: readonly Trigger[],
): boolean {
  if (recovered.size === 0) return !triggers.some(({ exam }) => exam === later);
  return [...recovered].every(([myotome, grade]) => (later.value.myotomes[myotome] ?? -1) >= grade);
}
