/** The time line as a table: one line for each thing on its day, newest first. */
import { daysBetween, type Day } from '../../clinical/day.ts';
import { count, sayNumber } from '../ui/say.ts';
import { grades, sayDose, sayGrade } from '../patient/dose-words.ts';
import type { MedicineLane, Timeline } from './model.ts';

export type TableLine = {
  on: Day;
  kind: 'Score' | 'Medicine' | 'Adverse effect';
  what: string;
  value: string;
};

/** Every point, dose step, stop and mark that is drawn. */
export function tableOf(line: Timeline): TableLine[] {
  const scores = [...line.pain, ...line.functions].flatMap(({ label, max, points }) =>
    points.map(({ on, value, band }): TableLine => {
      const of = `${sayNumber(value)} of ${max}`;
      return { on, kind: 'Score', what: label, value: band === null ? of : `${of}, ${band}` };
    }),
  );
  const marks = [...line.lanes.flatMap(({ adverse }) => adverse), ...line.unassigned];
  const names = new Map(line.lanes.map(({ medicine, name }) => [medicine, name]));
  const adverse = marks.map(({ on, label, grade, medicine }): TableLine => {
    const meaning = grade === null ? '' : ` (${grades[grade].meaning})`;
    const suspect = medicine === null ? '' : `, ${names.get(medicine) ?? medicine}`;
    return {
      on,
      kind: 'Adverse effect',
      what: label,
      value: `${sayGrade(grade)}${meaning}${suspect}`,
    };
  });
  return [...scores, ...line.lanes.flatMap(medicineLines), ...adverse].sort((a, b) =>
    b.on.localeCompare(a.on),
  );
}

function medicineLines({ name, unit, runs, stops }: MedicineLane): TableLine[] {
  const steps = runs.map(({ from, to, amount }): TableLine => {
    const lasted = to === null ? 'since then' : `for ${count(daysBetween(from, to), 'day')}`;
    return { on: from, kind: 'Medicine', what: name, value: `${sayDose(amount, unit)}, ${lasted}` };
  });
  const ends = stops.map(({ on, reason }): TableLine => ({
    on,
    kind: 'Medicine',
    what: name,
    value: `stopped: ${reason}`,
  }));
  return [...steps, ...ends];
}
