/** A visit as plain text, for pasting into another record. Days stay ISO; the window writes them out. */
import type { Chart } from '../chart.ts';
import { completedYears } from '../day.ts';
import { isKind, type Fact, type FactKind } from '../facts.ts';
import { bandOf } from '../instruments/index.ts';
import { say } from '../language/say.ts';
import type { Patient } from '../patient.ts';
import type { Prompt } from '../prompt.ts';
import { factUsed } from '../rules/fact-label.ts';
import { takenSince } from '../rules/wording.ts';
import { changeInWords } from './change-words.ts';
import { plannedLines } from './planned-lines.ts';

export type Visited = {
  patient: Patient;
  /** The patient as known on the day of the visit. */
  chart: Chart;
  /** Every prompt of that day, whatever its state. */
  prompts: readonly Prompt[];
};

/**
 * The note of the chart's day: what was recorded for it, in fixed sections, then the medicines as they
 * stand, open prompts, answers and the plan. What was not asked is not mentioned as if it were normal;
 * the red-flag screen and adverse effects say so when they were not asked.
 */
export function visitNote({ patient, chart, prompts }: Visited): string {
  const today = factsOfDay(chart);
  return [
    heading(patient, chart),
    ...section(
      say`Pain and function`,
      today.filter(isScore).map((fact) => scoreLine(chart, fact)),
    ),
    ...section(say`Adverse effects`, effects(today)),
    ...section(say`Red flags`, labelled(today, ['red_flag_screen'], say`not asked at this visit`)),
    ...section(
      say`Examination and tests`,
      labelled(today, ['neuro_exam', 'mechanism', 'vital', 'lab']),
    ),
    ...section(say`History`, labelled(today, ['condition', 'allergy', 'refusal'])),
    ...section(say`Changed at this visit`, labelled(today, ['dose'])),
    ...section(
      say`Medicines`,
      chart.active().map((use) => takenSince(chart, use)),
      say`none recorded`,
    ),
    ...section(
      say`Therapy, referrals and other steps`,
      labelled(today, [
        'therapy',
        'therapy_session',
        'referral',
        'supplement_trial',
        'care_event',
        'contact',
      ]),
    ),
    ...section(say`Open prompts`, openTitles(prompts)),
    ...section(say`Answers to prompts`, labelled(today, ['prompt_response'])),
    ...section(say`Plan`, plannedLines(chart)),
    ...section(
      say`Note`,
      today.flatMap((fact) => (isKind(fact, 'note') ? [fact.statement.text] : [])),
    ),
  ].join('\n');
}

function heading({ name, number, birthDate, sex }: Patient, chart: Chart): string {
  const age =
    birthDate === null
      ? say`birth date not known`
      : say`born ${birthDate}, ${completedYears(birthDate, chart.on)} years`;
  const sexes = { female: say`female`, male: say`male`, unknown: say`sex not known` };
  return [
    say`Visit of ${chart.on}: back pain and diabetes`,
    [name, number, age, sexes[sex]].filter((part) => part !== '').join(', '),
  ].join('\n');
}

/** The facts that stand for the day, in the order in which they were recorded. */
function factsOfDay(chart: Chart): Fact[] {
  return kinds
    .flatMap((kind): Fact[] => [...chart.facts(kind)])
    .filter(({ on }) => on === chart.on)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const kinds: readonly FactKind[] = [
  'score',
  'adverse_effect',
  'adverse_effect_check',
  'red_flag_screen',
  'neuro_exam',
  'mechanism',
  'vital',
  'lab',
  'condition',
  'allergy',
  'refusal',
  'dose',
  'therapy',
  'therapy_session',
  'referral',
  'supplement_trial',
  'care_event',
  'contact',
  'prompt_response',
  'note',
];

const isScore = (fact: Fact): fact is Fact<'score'> => isKind(fact, 'score');

/** "Pain NRS, average 5/10, moderate; 8 on 2026-02-01: meaningfully better, by 3". */
function scoreLine(chart: Chart, fact: Fact<'score'>): string {
  const { instrument, value } = fact.statement;
  const band = bandOf(instrument, value);
  const before = chart
    .scores(instrument)
    .filter(({ on }) => on < fact.on)
    .at(-1);
  const change = before && changeInWords(instrument, before.value, value);
  const then = before && change ? `; ${say`${before.value} on ${before.on}`}: ${change}` : '';
  return `${factUsed(fact).label}${band === null ? '' : `, ${band}`}${then}`;
}

function effects(today: readonly Fact[]): string[] {
  return labelled(today, ['adverse_effect', 'adverse_effect_check'], say`not asked at this visit`);
}

function labelled(today: readonly Fact[], wanted: readonly FactKind[], none?: string): string[] {
  const lines = today.flatMap((fact) =>
    wanted.includes(fact.statement.kind) ? [factUsed(fact).label] : [],
  );
  return lines.length === 0 && none !== undefined ? [none] : lines;
}

function openTitles(prompts: readonly Prompt[]): string[] {
  return prompts.filter(({ state }) => state.is === 'open').map(({ title }) => title);
}

function section(title: string, lines: readonly string[], none?: string): string[] {
  const shown = lines.length === 0 && none !== undefined ? [none] : lines;
  return shown.length === 0 ? [] : ['', title, ...shown.map((line) => `- ${line}`)];
}
