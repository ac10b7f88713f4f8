/**
 * The time line as data: what is drawn, read out and listed in the table, all from one chart. Days
 * and values are those of the record; nothing is smoothed, filled in or rounded here. The names in it
 * are in the language in force when it is made.
 */
import { adverseEffectLabel } from '../../clinical/adverse-effects.ts';
import type { Chart } from '../../clinical/chart.ts';
import { addDays, dayNumber, later, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import type { DoseUnit } from '../../clinical/formulary/index.ts';
import { functionPriority } from '../../clinical/instruments/index.ts';
import type { Setting } from '../../clinical/measures/finding.ts';
import { isFollowed } from '../patient/followed.ts';
import { careOf, type CareMark } from './care.ts';
import { labLanesOf, type LabLane } from './laboratory.ts';
import { followedThenTaken, laneOf } from './lane.ts';
import { plannedMedicines, type PlannedStep } from './plans.ts';
import { tracksOf, type ScoreTrack } from './scores.ts';
import { trialsOf, type Trial } from './trials.ts';

/** From a dose record to the next. `to` is the day the next one began, or null while it lasts. */
export type DoseRun = { from: Day; to: Day | null; amount: number | null };

/** A stop on its day, with the reason where one was recorded. */
export type Stop = { on: Day; reason: NonNullable<Fact<'dose'>['statement']['stopReason']> };

export type AdverseMark = {
  on: Day;
  number: number;
  term: string;
  label: string;
  /** 0 resolved to 3 severe; null = grade not recorded. */
  grade: 0 | 1 | 2 | 3 | null;
  /** The suspected medicine, by id; null = none named. */
  medicine: string | null;
};

export type MedicineLane = {
  medicine: string;
  name: string;
  unit: DoseUnit;
  /** The highest known daily amount, taken or planned; null when no amount is known. */
  highest: number | null;
  taken: boolean;
  runs: DoseRun[];
  stops: Stop[];
  plan: PlannedStep[];
  trials: Trial[];
  adverse: AdverseMark[];
};

export type Timeline = {
  /** The first day of a score, an effect or a followed medicine; today when there is nothing. */
  from: Day;
  /** The day of the chart. */
  today: Day;
  /** The last day to show: today, or later where steps are planned or a trial is still to be judged. */
  until: Day;
  pain: ScoreTrack[];
  /** Function instruments that have scores, the preferred first. PEG asks for both and is in both. */
  functions: ScoreTrack[];
  trials: Trial[];
  lanes: MedicineLane[];
  /** Adverse effects that name no medicine, or one that has no lane. */
  unassigned: AdverseMark[];
  care: CareMark[];
  labs: LabLane[];
};

/** The first is the one whose baselines are drawn. */
const painTracks = ['nrs_avg', 'peg', 'nrs_worst', 'nrs_current'] as const;

/** Everything the time line shows of a patient under the protocol in force. */
export function timelineOf(setting: Setting): Timeline {
  const { chart } = setting;
  const trials = trialsOf(setting);
  const pain = tracksOf(chart, painTracks, trials);
  const functions = tracksOf(chart, functionPriority, trials);
  const marks = adverseMarks(chart);
  const medicines = new Set([...chart.history.medicines(), ...plannedMedicines(chart)]);
  const lanes = [...medicines]
    .flatMap((medicine) => laneOf(chart, medicine, marks, trials) ?? [])
    .sort(followedThenTaken);
  const inLanes = new Set(lanes.map(({ medicine }) => medicine));
  const care = careOf(chart);
  const labs = labLanesOf(chart);
  return {
    from: firstDay(chart, { pain, functions, lanes, marks, care, labs }),
    today: chart.on,
    until: lastDay(chart.on, lanes),
    pain,
    functions,
    trials,
    lanes,
    unassigned: marks.filter(({ medicine }) => medicine === null || !inLanes.has(medicine)),
    care,
    labs,
  };
}

type Parts = Pick<Timeline, 'pain' | 'functions' | 'lanes' | 'care' | 'labs'> & {
  marks: readonly AdverseMark[];
};

/**
 * Where the picture begins. A tablet for blood pressure since 1975 or the laboratory values of a
 * childhood would squeeze the course of the pain into a corner: they count only where nothing else is.
 */
function firstDay(chart: Chart, { pain, functions, lanes, marks, care, labs }: Parts): Day {
  const followed = lanes.filter(({ medicine }) => isFollowed(medicine));
  const choices = [
    [
      ...[...pain, ...functions].flatMap(({ points }) => points),
      ...marks,
      ...followed.flatMap(({ plan, runs }) => [...plan, ...runs.map(({ from }) => ({ on: from }))]),
    ],
    [...care, ...lanes.flatMap(({ runs }) => runs.map(({ from }) => ({ on: from })))],
    labs.flatMap(({ points }) => points),
  ];
  const days = choices.find((each) => each.length > 0) ?? [];
  return days.map(({ on }) => on).reduce((a, b) => (a < b ? a : b), chart.on);
}

/** Room after the last planned step, so that it is seen as a step. */
const ROOM_DAYS = 14;
/** A plan for longer than this is not drawn to its end. */
const MOST_AHEAD_DAYS = 366;

function lastDay(today: Day, lanes: readonly MedicineLane[]): Day {
  const steps = lanes.flatMap(({ plan }) =>
    plan.filter(({ outcome }) => outcome.is === 'ahead').map(({ on }) => addDays(on, ROOM_DAYS)),
  );
  const judged = lanes.flatMap(({ trials }) =>
    trials.filter(({ end }) => end === null).map(({ judgeBy }) => addDays(judgeBy, 3)),
  );
  const last = [...steps, ...judged].reduce(later, today);
  const most = addDays(today, MOST_AHEAD_DAYS);
  return last < most ? last : most;
}

function adverseMarks(chart: Chart): AdverseMark[] {
  return chart.facts('adverse_effect').map(({ on, statement: { term, grade, medicine } }) => ({
    on,
    number: dayNumber(on),
    term,
    label: adverseEffectLabel(term),
    grade,
    medicine,
  }));
}
