/** Kidney function as prompts say it: which measure, its value, the day of the result. */
import type { Chart } from '../chart/chart.ts';
import { say } from '../language/say.ts';
import { kidneyResult, type KidneyBasis } from '../measures/kidney.ts';
import { agoInTitle } from './title-time.ts';
import { onDay, shownKidney } from './wording.ts';

/**
 * "CrCl 27 mL/min", "eGFR 28"; "eGFR 28 (no weight for CrCl)" where eGFR stands in.
 *
 * @param value what `kidneyFunction` found by this basis.
 */
export function kidneyValue(chart: Chart, basis: KidneyBasis, value: number): string {
  if (chart.hasCondition('dialysis')) return say`Dialysis`;
  const shown = shownKidney(value);
  if (basis === 'egfr_ckdepi2021') return say`eGFR ${shown}`;
  if (kidneyResult(chart)?.of !== 'creatinine') return say`eGFR ${shown} (no creatinine for CrCl)`;
  return chart.weight ? say`CrCl ${shown} mL/min` : say`eGFR ${shown} (no weight for CrCl)`;
}

/** For a title: the value, and how old it is where that is over half a year. */
export function kidneyAged(chart: Chart, basis: KidneyBasis, value: number): string {
  const result = kidneyResult(chart);
  const said = kidneyValue(chart, basis, value);
  if (!result || chart.hasCondition('dialysis')) return said;
  const age = chart.daysSince(result.entry);
  return age.isMoreThan(oldFrom) ? `${said}, ${agoInTitle(age)}` : said;
}

/** A result older than this is said with its age in a title, days. */
const oldFrom = 180;

/** The same with the day of the result: "eGFR 28 on 2018-10-06, 8 years ago". */
export function kidneyDated(chart: Chart, basis: KidneyBasis, value: number): string {
  const result = kidneyResult(chart);
  const said = kidneyValue(chart, basis, value);
  return result && !chart.hasCondition('dialysis') ? `${said} ${onDay(chart, result.entry)}` : said;
}
