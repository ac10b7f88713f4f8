/** Whether side effects allow a medicine to be raised: the tolerability gate (SEED, design). */
import type { Chart } from '../chart/chart.ts';
import { onceAChart, onceASetting } from '../chart/once-a-chart.ts';
import type { CurrentUse } from '../chart/medicine-use.ts';
import { dayNumber } from '../day.ts';
import type { Fact } from '../facts.ts';
import { say } from '../language/say.ts';
import { limit, type Finding, type Setting } from './finding.ts';
import { isAnyGradeTerm } from './severity.ts';

export type Gate = 'open' | 'closed' | 'unknown';

/**
 * Closed while the latest report of any term that names the medicine, or none, is of grade 2 or more
 * (of grade 1 or more for the any-grade terms). Unknown where nothing was reported or asked after the
 * day the present dose began and within the last 28 days: a check on the day of an increase is about
 * the old dose.
 */
export const tolerabilityGate: (setting: Setting, use: CurrentUse) => Finding<Gate> =
  onceASetting(gateOf);

function gateOf(setting: Setting, use: CurrentUse): Finding<Gate> {
  const { chart, protocol } = setting;
  const concerns = concerning(use.medicine);
  const shut = chart.history.terms().flatMap((term) => {
    const report = chart.latestReport(term, concerns);
    const from = isAnyGradeTerm(term) ? 1 : 2;
    return report && report.grade >= from ? report.facts : [];
  });
  if (shut.length > 0) return { value: 'closed', facts: shut };
  const asked = recordsSince(setting, use, use.since.number + 1);
  if (asked.length > 0) return { value: 'open', facts: asked.slice(-1) };
  return {
    value: 'unknown',
    thresholds: [limit(protocol, 'P.ae.check_days')],
    missing: [
      {
        what: say`side effects asked about after the present dose began on ${use.since.on}`,
        staleSince: tolerabilityRecords(setting, use.medicine).at(-1)?.on ?? null,
      },
    ],
  };
}

/** Reports and checks that speak about a medicine: those that name it, or no medicine. Oldest first. */
export function tolerabilityRecords({ chart }: Setting, medicine: string): readonly Fact[] {
  return recordsAbout(chart, medicine);
}

const recordsAbout = onceAChart((chart: Chart, medicine: string): readonly Fact[] => {
  const reports: Fact[] = chart.facts('adverse_effect').filter(concerning(medicine));
  return [...reports, ...chart.facts('adverse_effect_check')].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
});

/** The reports and checks from day `from` on that are at most 28 days old. */
export function recordsSince(setting: Setting, use: CurrentUse, from: number): Fact[] {
  const { chart, protocol } = setting;
  const since = tolerabilityRecords(setting, use.medicine).filter(
    ({ on }) => dayNumber(on) >= from,
  );
  return chart.within(since, protocol.parameter('P.ae.check_days').value);
}

function concerning(medicine: string): (report: Fact<'adverse_effect'>) => boolean {
  return ({ statement }) => statement.medicine === null || statement.medicine === medicine;
}
