/** A chart written out: what stands on its day, each value with its date and unit. */
import type { Chart } from '../../clinical/chart.ts';
import { standingFacts } from '../../clinical/chart/standing.ts';
import type { Entry } from '../../clinical/chart/series.ts';
import type { Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import { bandOf, instrumentIds } from '../../clinical/instruments/index.ts';
import { lab, labIds } from '../../clinical/labs/index.ts';
import { redFlagIds } from '../../clinical/redflags/index.ts';

/** The last value of everything that has one, as of the chart's day. */
export function chartSummary(chart: Chart) {
  const { weight, height, age, dayOfFollowUp } = chart;
  return {
    age,
    dayOfFollowUp: dayOfFollowUp.days,
    conditions: [...chart.recordedConditions()].map(([id, { on }]) => ({ id, since: on })),
    medicines: chart.active().map(({ medicine, amount, since, episode }) => ({
      id: medicine,
      amount,
      since: since.on,
      startedOn: episode.start.on,
    })),
    scores: lastOfEach(
      instrumentIds,
      (id) => chart.scores(id).at(-1),
      (id, { value, on }) => ({
        value,
        band: bandOf(id, value),
        on,
      }),
    ),
    labs: lastOfEach(
      labIds,
      (id) => chart.labs(id).at(-1),
      (id, { value, on }) => ({
        value,
        unit: lab(id).canonical,
        on,
      }),
    ),
    weight: weight && { kg: weight.kg, on: weight.entry?.on ?? null },
    height: height && { cm: height.cm, on: height.entry?.on ?? null },
    bloodPressure: valueAndDay(chart.pressures().at(-1)),
    mechanism: valueAndDay(chart.mechanisms().at(-1)),
    physicalTherapy: valueAndDay(chart.therapy('physical_therapy').at(-1)),
    cbt: valueAndDay(chart.therapy('cbt').at(-1)),
    openRedFlags: redFlagIds.flatMap((id) => {
      const open = chart.openRedFlag(id);
      return open ? [{ id, since: open.on }] : [];
    }),
    adverseEffects: adverseEffects(chart),
  };
}

/** The facts up to the chart's day that stand, by day, and those that were replaced or taken back. */
export function factsOf(chart: Chart, all: readonly Fact[], knownAt: string | null) {
  const standing = new Set(standingFacts(all, knownAt).map(({ id }) => id));
  const known = all.filter(
    ({ on, recordedAt }) => on <= chart.on && (knownAt === null || recordedAt <= knownAt),
  );
  return {
    facts: known.filter(({ id }) => standing.has(id)),
    replaced: known.filter(({ id }) => !standing.has(id)),
  };
}

function lastOfEach<T>(
  ids: readonly string[],
  last: (id: string) => Entry<number> | undefined,
  as: (id: string, entry: Entry<number>) => T,
): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = last(id);
      return entry ? [[id, as(id, entry)]] : [];
    }),
  );
}

function valueAndDay<T>(entry: Entry<T> | undefined): { value: T; on: Day } | null {
  return entry ? { value: entry.value, on: entry.on } : null;
}

/** The latest report of each term; a grade that was not recorded is read as 2. */
function adverseEffects(chart: Chart) {
  const terms = [...new Set(chart.facts('adverse_effect').map(({ statement }) => statement.term))];
  return terms.flatMap((term) => {
    const report = chart.latestReport(term);
    return report ? [{ term, grade: report.grade, on: report.on }] : [];
  });
}
