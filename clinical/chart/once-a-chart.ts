/**
 * Measures that many rules ask of one chart are worked out once, as long as the chart lives: charts
 * and protocols do not change. A measure that does not read doses is not worked out again either
 * once another dose is supposed.
 */
import type { Protocol } from '../protocol.ts';
import type { Chart } from './chart.ts';
import { remembered } from './memory.ts';

type Setting = { readonly chart: Chart; readonly protocol: Protocol };

/** The same measure, remembered for each chart. */
export function onceAChart<Of, Found>(
  measure: (chart: Chart, of: Of) => Found,
  { readsDoses = true } = {},
): (chart: Chart, of: Of) => Found {
  const known = remembered<Found>(readsDoses);
  return (chart, of) => known(chart.memory, null, of, () => measure(chart, of));
}

/** The same for a measure that rests on the protocol as well. */
export function onceASetting<Of, Found>(
  measure: (setting: Setting, of: Of) => Found,
  { readsDoses = true } = {},
): (setting: Setting, of: Of) => Found {
  const known = remembered<Found>(readsDoses);
  return (setting, of) =>
    known(setting.chart.memory, setting.protocol, of, () => measure(setting, of));
}
