import type { Patient } from '../../../clinical/patient.ts';
import type { Prompt } from '../../../clinical/prompt.ts';
import { patientChart, promptsOf } from '../../worklist/patient-chart.ts';
import { protocolsOf } from '../../worklist/protocols.ts';
import { chartSummary, factsOf } from '../chart-summary.ts';
import { dayOption, instantOption } from '../day-option.ts';
import { findPatient } from '../find-patient.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import type { Verb } from '../verb.ts';

/** Everything known of one patient. */
export const chartVerb: Verb = {
  name: 'chart',
  forms: ['PATIENT --record DIR [--on DATE] [--known-at INSTANT] [--clinician NAME]'],
  about: 'What is known of a patient: last values, medicines, prompts, and every fact behind them.',
  notes: [
    'PATIENT            id, number, or name where only one patient has it',
    ...recordNotes,
    '--on DATE          as of this day; today when left out',
    '--known-at INSTANT with only what was recorded up to then, like 2026-03-09T14:30:00Z',
  ],
  words: { least: 1, most: 1 },
  options: { ...recordOptions, on: { type: 'string' }, 'known-at': { type: 'string' } },
  run: (call) => {
    const on = dayOption(call, 'on');
    const knownAt = instantOption(call, 'known-at');
    return withRecord(call, (record) => {
      const patient = findPatient(record, call.words[0] ?? '');
      record.noteAccess('view_patient', patient.id);
      const facts = record.facts(patient.id);
      const chart = patientChart(patient, facts, on, knownAt);
      const summary = chartSummary(chart);
      const prompts = promptsOf(patient, chart, protocolsOf(record)(patient.id)(on, knownAt));
      const json = { patient, on, knownAt, ...summary, prompts, ...factsOf(chart, facts, knownAt) };
      return { json, text: inWords(patient, on, summary, prompts), failed: false };
    });
  },
};

function inWords(
  patient: Patient,
  on: string,
  summary: ReturnType<typeof chartSummary>,
  prompts: readonly Prompt[],
): string {
  const age = summary.age === null ? 'age unknown' : `${summary.age} years`;
  return [
    `${patient.name}  ${patient.number}  ${patient.sex}, ${age}; day ${summary.dayOfFollowUp} on ${on}`,
    ...section(
      'Conditions',
      summary.conditions.map(({ id, since }) => `${id} since ${since}`),
    ),
    ...section(
      'Medicines',
      summary.medicines.map(
        ({ id, amount, since }) => `${id} ${amount ?? '(amount not known)'} since ${since}`,
      ),
    ),
    ...section(
      'Scores',
      Object.entries(summary.scores).map(
        ([id, { value, band, on: day }]) => `${id} ${value}${band ? ` (${band})` : ''} on ${day}`,
      ),
    ),
    ...section(
      'Tests',
      Object.entries(summary.labs).map(
        ([id, { value, unit, on: day }]) => `${id} ${value} ${unit} on ${day}`,
      ),
    ),
    ...section(
      'Open red flags',
      summary.openRedFlags.map(({ id, since }) => `${id} since ${since}`),
    ),
    ...section(
      'Adverse effects',
      summary.adverseEffects.map(({ term, grade, on: day }) => `${term} grade ${grade} on ${day}`),
    ),
    ...section('Prompts', prompts.map(promptLine)),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function promptLine({ urgency, key, title, meaning, state }: Prompt): string {
  const standing = state.is === 'open' ? '' : ` [${state.is}]`;
  return `${urgency}  ${key}${standing}  ${title}: ${meaning}`;
}
