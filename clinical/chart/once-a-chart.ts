/** Measures that many rules ask of one chart are worked out once. */
import type { Chart } from './chart.ts';
import { language, type Language } from '../language/language.ts';

/**
 * The same measure, remembered for each chart as long as the chart lives. Charts do not change; the
 * words of a finding are those of the language in force, so each language has its own.
 */
export function onceAChart<Of extends string, Found>(
  measure: (chart: Chart, of: Of) => Found,
): (chart: Chart, of: Of) => Found {
  const known: Record<Language, WeakMap<Chart, Map<Of, Found>>> = {
    en: new WeakMap(),
    es: new WeakMap(),
  };
  return (chart, of) => {
    const found = foundOf(known[language()], chart);
    const before = found.get(of);
    if (before !== undefined) return before;
    const fresh = measure(chart, of);
    found.set(of, fresh);
    return fresh;
  };
}

function foundOf<Of, Found>(byChart: WeakMap<Chart, Map<Of, Found>>, chart: Chart): Map<Of, Found> {
  const known = byChart.get(chart);
  if (known) return known;
  const fresh = new Map<Of, Found>();
  byChart.set(chart, fresh);
  return fresh;
}
