/** What changed since the last visit, in one sentence; where nothing did, what that visit brought. */
import { adverseEffectLabel } from '../../clinical/adverse-effects.ts';
import type { Chart } from '../../clinical/chart.ts';
import type { Day } from '../../clinical/day.ts';
import { functionPriority, storedScore } from '../../clinical/instruments/index.ts';
import type { FactKind } from '../../clinical/facts.ts';
import { m } from '../../words/messages.js';
import { careOf, visitDays } from '../timeline/care.ts';
import { judged } from '../timeline/change.ts';
import { labLanesOf } from '../timeline/laboratory.ts';
import {
  medicineName,
  sayCare,
  sayJudgement,
  sayLabName,
  sayLabNumber,
  sayStopReason,
} from '../timeline/words.ts';
import { sayAgo, sayDay, sayNumber } from '../ui/say.ts';
import { shortScoreName } from '../ui/score-words.ts';
import { sayDoseOf, sayGrade } from './dose-words.ts';

/** The sentence for the day of the chart. */
export function whatChanged(chart: Chart): string {
  const visits = visitDays(chart);
  // Before the first visit here, such as after an import, the days of the scores stand for visits.
  const atVisits = visits.some((on) => on < chart.on);
  const known = atVisits ? visits : [...new Set([...visits, ...scoreDays(chart)])].sort();
  const before = known.findLast((on) => on < chart.on);
  if (known.length === 0) return m.patient_changed_never();
  if (before === undefined) {
    const what = said(allOf(changesBetween(null, chart)));
    return m.patient_changed_first({ when: sayAgo(known[0] ?? chart.on, chart.on), what });
  }
  const when = { day: sayDay(before), ago: sayAgo(before, chart.on) };
  const earlier = known.findLast((on) => on < before) ?? null;
  const since = changesBetween(before, chart);
  const brought = said(allOf(changesBetween(earlier, chart.asOf(before))));
  if (allOf(since).length === 0)
    return atVisits
      ? m.patient_changed_nothing({ ...when, what: brought })
      : m.patient_changed_nothing_scores({ ...when, what: brought });
  const what = said(allOf(since));
  // A call or a laboratory value alone does not tell how the patient is.
  if (since.course.length === 0)
    return atVisits
      ? m.patient_changed_since_and({ ...when, what, brought })
      : m.patient_changed_since_scores_and({ ...when, what, brought });
  return atVisits
    ? m.patient_changed_since({ ...when, what })
    : m.patient_changed_since_scores({ ...when, what });
}

const said = (parts: readonly string[]) =>
  parts.length === 0 ? m.patient_changed_no_course() : parts.join('; ');

function scoreDays(chart: Chart): Day[] {
  return [...new Set(chart.facts('score').map(({ on }) => on))].sort();
}

/** `course` is what tells how the patient is: scores, doses and effects. */
type Changes = { alarms: string[]; course: string[]; rest: string[] };

const allOf = ({ alarms, course, rest }: Changes): string[] => [...alarms, ...course, ...rest];

/** What was recorded after one day (null = ever) up to the day of the chart. */
function changesBetween(after: Day | null, chart: Chart): Changes {
  const before = after === null ? null : chart.asOf(after);
  const isNew = ({ on }: { on: Day }) => after === null || on > after;
  const care = careOf(chart).filter((mark) => isNew(mark));
  return {
    alarms: care.filter(({ is }) => is === 'red_flag').map(sayCare),
    course: [...scores(before, chart, isNew), ...doses(before, chart), ...effects(chart, isNew)],
    rest: [
      ...results(chart, isNew),
      ...care
        .filter(({ is }) => is === 'referral' || is === 'therapy' || is === 'contact')
        .map(sayCare),
      ...others(chart, isNew),
    ],
  };
}

type IsNew = (dated: { on: Day }) => boolean;

/** Pain, PEG, and the preferred function instrument that has values. */
function scores(before: Chart | null, chart: Chart, isNew: IsNew): string[] {
  const ownFunction = functionPriority.find((id) => id !== 'peg' && chart.scores(id).length > 0);
  return ['nrs_avg', 'peg', ...(ownFunction ? [ownFunction] : [])].flatMap((id) => {
    const latest = chart.scores(id).at(-1);
    if (!latest || !isNew(latest)) return [];
    const last = before?.scores(id).at(-1);
    const score = shortScoreName(id);
    const now = `${sayNumber(latest.value, 2)}/${storedScore(id).max}`;
    if (!last) return [m.patient_changed_score_new({ score, now })];
    if (last.value === latest.value) return [m.patient_changed_score_same({ score, now })];
    const was = sayNumber(last.value, 2);
    const is = judged(id, last.value, latest.value);
    return is === null
      ? [m.patient_changed_score_plain({ score, before: was, now })]
      : [m.patient_changed_score({ score, before: was, now, judged: sayJudgement(is) })];
  });
}

function doses(before: Chart | null, chart: Chart): string[] {
  return chart.history.medicines().flatMap((medicine) => {
    const was = before?.use(medicine) ?? null;
    const is = chart.use(medicine);
    const name = medicineName(medicine);
    if (is === null) {
      const end = chart.episodes(medicine).at(-1)?.end;
      const stopped = end?.facts[0]?.statement;
      if (was === null || stopped?.kind !== 'dose') return [];
      const reason = sayStopReason(stopped.stopReason ?? 'not_recorded');
      return [m.patient_changed_stopped({ medicine: name, reason })];
    }
    const dose = sayDoseOf(medicine, is.amount);
    if (was === null) return [m.patient_changed_started({ medicine: name, dose })];
    if (was.amount === is.amount) return [];
    if (was.amount === null || is.amount === null)
      return [m.patient_changed_dose({ medicine: name, dose })];
    const changed = { medicine: name, before: sayDoseOf(medicine, was.amount), dose };
    return is.amount > was.amount
      ? [m.patient_changed_raised(changed)]
      : [m.patient_changed_lowered(changed)];
  });
}

/** Of each term the latest report. */
function effects(chart: Chart, isNew: IsNew): string[] {
  const latest = new Map(
    chart
      .facts('adverse_effect')
      .filter((fact) => isNew(fact))
      .map(({ statement }) => [statement.term, statement.grade]),
  );
  return [...latest].map(([term, grade]) =>
    m.patient_changed_effect({ effect: adverseEffectLabel(term), grade: sayGrade(grade) }),
  );
}

function results(chart: Chart, isNew: IsNew): string[] {
  return labLanesOf(chart).flatMap((lane) => {
    const points = lane.points.filter(({ how }) => how !== 'reported');
    const series = points.length > 0 ? points : lane.points;
    const latest = series.at(-1);
    if (!latest || !isNew(latest)) return [];
    const last = series.findLast((point) => !isNew(point));
    const lab = sayLabName(lane);
    const value = sayLabNumber(lane, latest);
    return last && sayLabNumber(lane, last) !== value
      ? [m.patient_changed_lab_from({ lab, before: sayNumber(last.value, lane.decimals), value })]
      : [m.patient_changed_lab({ lab, value })];
  });
}

/** Kinds that the sentence names by themselves, or that say nothing of the patient. */
const told: ReadonlySet<FactKind> = new Set([
  'score',
  'dose',
  'adverse_effect',
  'adverse_effect_check',
  'lab',
  'vital',
  'red_flag_screen',
  'referral',
  'therapy',
  'therapy_session',
  'contact',
  'prompt_response',
  'document',
]);

function others(chart: Chart, isNew: IsNew): string[] {
  const count = chart.history
    .all()
    .filter((fact) => fact.on <= chart.on && isNew(fact) && !told.has(fact.statement.kind)).length;
  return count === 0 ? [] : [m.patient_changed_others({ count })];
}
