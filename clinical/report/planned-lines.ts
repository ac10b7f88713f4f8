/** The dose steps still to come, one line a medicine. */
import type { Chart } from '../chart.ts';
import { say } from '../language/say.ts';
import { standingPlans } from '../plan/standing-plans.ts';
import { amountOf, nameOf } from '../rules/wording.ts';

/** "Pregabalin: 225 mg/day from 2026-03-16; 300 mg/day from 2026-03-23". */
export function plannedLines(chart: Chart): string[] {
  return standingPlans(chart).flatMap(({ medicine, steps }) => {
    const coming = steps.filter(({ on, taken }) => on > chart.on && taken !== 'yes');
    if (coming.length === 0) return [];
    const line = coming.map(({ on, amount }) =>
      amount === 0 ? say`stop on ${on}` : say`${amountOf(medicine, amount)} from ${on}`,
    );
    return [`${nameOf(medicine)}: ${line.join('; ')}`];
  });
}
