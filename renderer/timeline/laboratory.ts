/** The laboratory lanes that the time line folds: kidney, glucose, B12 and weight. */
import type { Chart } from '../../clinical/chart.ts';
import type { Entry } from '../../clinical/chart/series.ts';
import type { Day } from '../../clinical/day.ts';
import { egfrCkdEpi2021, lab, type LabCutOff } from '../../clinical/labs/index.ts';

export type LabPoint = {
  on: Day;
  number: number;
  value: number;
  /** eGFR only: worked out here from creatinine, or as the laboratory reported it. */
  how: 'computed' | 'reported' | null;
};

export type LabLane = {
  id: string;
  name: string;
  unit: string;
  decimals: number;
  cutOffs: readonly LabCutOff[];
  /** Oldest first; of one day the reported eGFR comes before the computed one, which counts. */
  points: LabPoint[];
};

const measured = ['hba1c', 'b12_total', 'b12_active'] as const;

/** The lanes that have any value. */
export function labLanesOf(chart: Chart): LabLane[] {
  return [
    laneOf('egfr', kidneyPoints(chart)),
    ...measured.map((id) => laneOf(id, chart.labs(id).map(asMeasured))),
    laneOf('weight', chart.weights().map(asMeasured)),
  ].filter(({ points }) => points.length > 0);
}

function laneOf(id: string, points: LabPoint[]): LabLane {
  const { name, canonical, decimals, cutOffs } = lab(id);
  return { id, name, unit: canonical, decimals, cutOffs, points };
}

const asMeasured = ({ on, number, value }: Entry<number>): LabPoint => ({
  on,
  number,
  value,
  how: null,
});

/** Both are shown where both exist: a laboratory's own eGFR often differs from CKD-EPI 2021. */
function kidneyPoints(chart: Chart): LabPoint[] {
  const { sex, age } = chart.patient;
  const computed = chart.labs('creatinine').flatMap(({ on, number, value }): LabPoint[] => {
    const egfr = egfrCkdEpi2021({ creatinine: value, age: age(on), sex });
    return egfr === null ? [] : [{ on, number, value: egfr, how: 'computed' }];
  });
  const reported = chart
    .labs('egfr')
    .map(({ on, number, value }): LabPoint => ({ on, number, value, how: 'reported' }));
  return [...reported, ...computed].sort((a, b) => a.number - b.number);
}
