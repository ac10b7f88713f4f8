/** The time line as a table: one line for each thing on its day, newest first. */
import { daysBetween, type Day } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';
import { grades, sayDose, sayGrade } from '../patient/dose-words.ts';
import { sayNumber } from '../ui/say.ts';
import type { AdverseMark, MedicineLane, Timeline } from './model.ts';
import { scoresOf } from './readout.ts';
import type { ScoreTrack } from './scores.ts';
import {
  medicineName,
  sayCare,
  sayCareKind,
  sayChange,
  sayLabName,
  sayLabValue,
  sayStep,
  sayStopReason,
} from './words.ts';

export type LineKind = 'score' | 'medicine' | 'plan' | 'adverse' | 'lab' | 'care';
export type TableLine = { on: Day; kind: LineKind; what: string; value: string };

const kindNames: Readonly<Record<LineKind, () => string>> = {
  score: m.timeline_kind_score,
  medicine: m.timeline_kind_medicine,
  plan: m.timeline_kind_plan,
  adverse: m.timeline_kind_adverse,
  lab: m.timeline_kind_lab,
  care: m.timeline_kind_care,
};

export const sayKind = (kind: LineKind): string => kindNames[kind]();

/** Every point, dose step, stop, planned step and mark that is drawn. */
export function tableOf(line: Timeline): TableLine[] {
  return [
    ...scoresOf(line).flatMap(scoreLines),
    ...line.lanes.flatMap(medicineLines),
    ...line.lanes.flatMap(planLines),
    ...[...line.lanes.flatMap(({ adverse }) => adverse), ...line.unassigned].map(adverseLine),
    ...line.labs.flatMap((lane) =>
      lane.points.map((point): TableLine => ({
        on: point.on,
        kind: 'lab',
        what: sayLabName(lane),
        value: sayLabValue(lane, point),
      })),
    ),
    ...line.care.map((mark): TableLine => ({
      on: mark.on,
      kind: 'care',
      what: sayCareKind(mark.is),
      value: mark.text === '' ? '' : sayCare(mark),
    })),
  ].sort((a, b) => b.on.localeCompare(a.on));
}

function scoreLines({ label, max, points }: ScoreTrack): TableLine[] {
  return points.map((point) => {
    const of = m.timeline_value_of({ value: sayNumber(point.value, 2), max });
    const said = [of, point.band, sayChange(point)].filter((part) => part !== null);
    return { on: point.on, kind: 'score', what: label, value: said.join(', ') };
  });
}

function medicineLines({ name, unit, runs, stops }: MedicineLane): TableLine[] {
  const steps = runs.map(({ from, to, amount }): TableLine => {
    const lasted =
      to === null
        ? m.timeline_since_then()
        : m.timeline_for({ span: m.common_days({ count: daysBetween(from, to) }) });
    return { on: from, kind: 'medicine', what: name, value: `${sayDose(amount, unit)}, ${lasted}` };
  });
  const ends = stops.map(({ on, reason }): TableLine => ({
    on,
    kind: 'medicine',
    what: name,
    value: m.timeline_stopped_because({ reason: sayStopReason(reason) }),
  }));
  return [...steps, ...ends];
}

function planLines(lane: MedicineLane): TableLine[] {
  return lane.plan.map((step) => ({
    on: step.on,
    kind: 'plan',
    what: lane.name,
    value: sayStep(step, lane),
  }));
}

function adverseLine({ on, label, grade, medicine }: AdverseMark): TableLine {
  const meaning = grade === null ? '' : ` (${grades[grade].meaning})`;
  const suspect = medicine === null ? '' : `, ${medicineName(medicine)}`;
  return { on, kind: 'adverse', what: label, value: `${sayGrade(grade)}${meaning}${suspect}` };
}

/** The table as text with tabs, days as YYYY-MM-DD, for a spreadsheet or a letter. */
export function asTabbedText(lines: readonly TableLine[]): string {
  const head = [m.timeline_day(), m.timeline_kind(), m.timeline_what(), m.timeline_value()];
  const rows = lines.map(({ on, kind, what, value }) => [on, sayKind(kind), what, value]);
  return [head, ...rows].map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** A tab or a line break within a cell would make another one. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
