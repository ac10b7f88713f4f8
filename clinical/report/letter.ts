/**
 * The letter to the referring doctor, as sections of lines: why the patient is followed, what kind of
 * pain it is, how it went, what was tried with which result, what harmed, what is open and what comes
 * next. Days stay ISO; whoever draws it writes them out.
 */
import type { Chart } from '../chart.ts';
import type { Episode } from '../chart/medicine-use.ts';
import { conditionLabel } from '../conditions/index.ts';
import { bandOf, functionPriority, instrument, storedScore } from '../instruments/index.ts';
import { addDays, type Day } from '../day.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { oralTrialMedicines } from '../measures/medicine-class.ts';
import { daysSinceReassessment } from '../measures/reassessment.ts';
import { painInstruments, trialBaseline } from '../measures/response.ts';
import type { Prompt } from '../prompt.ts';
import { factUsed } from '../rules/fact-label.ts';
import { mechanismNames, stopReasonNames } from '../rules/names.ts';
import { amountOf, nameOf, sentence, shownNumber, takenSince } from '../rules/wording.ts';
import { changeInWords } from './change-words.ts';
import { plannedLines } from './planned-lines.ts';

export type Section = { id: string; title: string; lines: string[] };

/** Decisions older than this are history, which the time line shows. */
const DECISION_DAYS = 90;

/** The sections in their order. One that has nothing to say, says that nothing was recorded. */
export function letterOf(setting: Setting, prompts: readonly Prompt[]): Section[] {
  const { chart } = setting;
  return [
    section('reason', say`Reason`, reasons(chart)),
    section('mechanism', say`Kind of pain`, [mechanism(chart)]),
    section('course', say`Course`, courses(setting)),
    section(
      'regimen',
      say`Present medicines`,
      chart.active().map((use) => takenSince(chart, use)),
    ),
    section('response', say`Response to what was tried`, trials(setting)),
    section('effects', say`Adverse effects`, effects(chart)),
    section('open', say`Open questions`, open(prompts)),
    section('decisions', say`Decisions of the last three months`, decisions(chart)),
    section('plan', say`Plan`, plan(setting)),
  ];
}

function section(id: string, title: string, lines: string[]): Section {
  return { id, title, lines: lines.length > 0 ? lines : [say`none recorded`] };
}

function reasons(chart: Chart): string[] {
  const conditions = [...chart.recordedConditions().keys()].map(conditionLabel);
  return [
    say`Low back pain with diabetes, followed here since ${chart.patient.enrolledOn}.`,
    ...(conditions.length > 0 ? [say`Recorded conditions: ${conditions.join(', ')}.`] : []),
  ];
}

function mechanism(chart: Chart): string {
  const last = chart.mechanisms().at(-1);
  return last
    ? say`${sentence(mechanismNames[last.value])}, classified on ${last.on}`
    : say`not classified yet`;
}

/** Pain first, then function: from the first value since the clinic follows the patient to the latest. */
function courses({ chart, protocol }: Setting): string[] {
  const before = protocol.parameter('P.trial.baseline_pre_days').value;
  const from = addDays(chart.patient.enrolledOn, -before);
  return ['nrs_avg', ...functionPriority].flatMap((id) => courseOf(chart, id, from) ?? []);
}

/** "moderate, unofficial" for "moderate (unofficial)", which stands in brackets itself. */
const unbracketed = (band: string): string => band.replace(/ \((.*)\)$/, ', $1');

function courseOf(chart: Chart, id: string, from: Day): string | null {
  const scores = chart.scores(id);
  const now = scores.at(-1);
  const first = scores.find(({ on }) => on >= from) ?? scores[0];
  if (!now || !first) return null;
  const { label, max, min } = storedScore(id);
  const outOf = instrument(id).higherIs === 'worse' && min === 0 ? `/${max}` : '';
  const band = bandOf(id, now.value);
  const latest = `${label} ${shownNumber(now.value)}${outOf}${band === null ? '' : ` (${unbracketed(band)})`}`;
  if (first.on === now.on) return say`${latest} on ${now.on}, the only value`;
  const change = changeInWords(id, first.value, now.value);
  const course = say`${latest} on ${now.on}; ${shownNumber(first.value)} on ${first.on}`;
  return change === null ? course : `${course}: ${change}`;
}

/** Each trial of an oral medicine for neuropathic pain, the latest first. */
function trials(setting: Setting): string[] {
  return oralTrialMedicines
    .flatMap((medicine) => setting.chart.episodes(medicine))
    .sort((a, b) => b.start.number - a.start.number)
    .map((episode) => trialLine(setting, episode));
}

function trialLine(setting: Setting, episode: Episode): string {
  const { medicine, start, end, doses } = episode;
  const amounts = doses.flatMap(({ value }) => (value === null ? [] : [value]));
  const highest = amounts.length === 0 ? null : Math.max(...amounts);
  const time = end === null ? say`since ${start.on}` : say`from ${start.on} to ${end.on}`;
  const said = say`${nameOf(medicine)} ${time}, up to ${amountOf(medicine, highest)}: ${painUnder(setting, episode)}`;
  const stop = end?.facts[0]?.statement;
  const reason = stop?.kind === 'dose' ? stop.stopReason : null;
  return reason === null ? said : say`${said}; stopped: ${stopReasonNames[reason]}`;
}

/** Pain from the trial's baseline to its last value while the medicine was taken. */
function painUnder(setting: Setting, { start, end }: Episode): string {
  const baselineOf = trialBaseline(setting, start.number);
  for (const id of painInstruments) {
    const baseline = baselineOf(id);
    const last = setting.chart
      .scores(id)
      .filter(({ number }) => number > start.number && (end === null || number <= end.number))
      .at(-1);
    if (!baseline || !last || last.number === baseline.number) continue;
    const change = changeInWords(id, baseline.value, last.value) ?? '';
    return say`pain ${shownNumber(baseline.value)} to ${shownNumber(last.value)}, ${change}`;
  }
  return say`response not known`;
}

/** Effects that stand: the latest report of each, unless it has resolved. */
function effects(chart: Chart): string[] {
  const latest = new Map(
    chart
      .facts('adverse_effect')
      .map((fact) => [`${fact.statement.term} ${fact.statement.medicine ?? ''}`, fact]),
  );
  const standing = [...latest.values()].filter(({ statement }) => statement.grade !== 0);
  if (standing.length > 0)
    return standing.map((fact) => say`${factUsed(fact).label}, reported on ${fact.on}`);
  const asked = chart.facts('adverse_effect_check').at(-1);
  if (asked) return [say`asked on ${asked.on}: none`];
  return latest.size > 0 ? [] : [say`not asked about yet`];
}

function open(prompts: readonly Prompt[]): string[] {
  const standing = prompts.filter(({ state }) => state.is === 'open');
  return standing.length === 0 ? [say`none`] : standing.map(({ title }) => title);
}

/** Changes of doses and answers to prompts. */
function decisions(chart: Chart): string[] {
  const earliest = addDays(chart.on, -DECISION_DAYS);
  return [...chart.facts('dose'), ...chart.facts('prompt_response'), ...chart.facts('referral')]
    .filter(({ on }) => on >= earliest)
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .map((fact) => `${fact.on}: ${factUsed(fact).label}`);
}

function plan(setting: Setting): string[] {
  const { chart, protocol } = setting;
  const { value: since, facts } = daysSinceReassessment(setting);
  const every = protocol.parameter('P.reassess.overdue_days').value;
  const due = addDays(chart.on, Math.max(0, every - since.days));
  const next =
    facts && facts.length > 0
      ? say`Pain and function are to be reassessed by ${due}.`
      : say`Pain and function were never reassessed together: due now.`;
  return [...plannedLines(chart), next];
}
