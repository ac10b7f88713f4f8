import type { Day } from '../../../clinical/day.ts';
import type { WorklistRow } from '../../../clinical/worklist.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { patientChart, promptsOf } from '../../worklist/patient-chart.ts';
import { protocolOn } from '../../worklist/protocols.ts';
import { worklist } from '../../worklist/worklist.ts';
import { dayOption } from '../day-option.ts';
import { promptInWords } from '../prompt-words.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import type { Verb } from '../verb.ts';

/** Who needs someone, most urgent first. */
export const worklistVerb: Verb = {
  name: 'worklist',
  forms: ['--record DIR [--on DATE] [--reasons] [--clinician NAME]'],
  about: 'All patients, those who need someone most first, with their open prompts.',
  notes: [
    ...recordNotes,
    '--on DATE          as of this day; today when left out',
    '--reasons          each prompt with its facts, limits, gaps and sources',
  ],
  words: { least: 0, most: 0 },
  options: { ...recordOptions, on: { type: 'string' }, reasons: { type: 'boolean' } },
  run: (call) => {
    const on = dayOption(call, 'on');
    return withRecord(call, (record) => {
      record.noteAccess('view_worklist', null);
      const rows = worklist(record, on);
      const promptLines = call.has('reasons') ? withReasons(record, on) : titles;
      return {
        json: { on, patients: rows.map(asJson) },
        text: inWords(on, rows, promptLines),
        failed: false,
      };
    });
  },
};

function asJson({ patientId, name, number, prompts }: WorklistRow) {
  return {
    id: patientId,
    name,
    number,
    prompts: prompts.map(({ key, urgency }) => ({ key, urgency })),
  };
}

/** How the open prompts of a row are told. */
type PromptLines = (row: WorklistRow) => string[];

const titles: PromptLines = ({ prompts }) =>
  prompts.map(({ key, urgency, title }) => `    ${urgency}  ${key}  ${title}`);

function withReasons(record: OpenRecord, on: Day): PromptLines {
  return ({ patientId }) => {
    const patient = record.patient(patientId);
    if (!patient) return [];
    const chart = patientChart(patient, record.facts(patientId), on);
    const prompts = promptsOf(patient, chart, protocolOn(record, patientId, on));
    const open = prompts.filter(({ state }) => state.is === 'open');
    return open.map((prompt) => promptInWords(prompt).replace(/^/gm, '    '));
  };
}

function inWords(on: Day, rows: readonly WorklistRow[], promptLines: PromptLines): string {
  const lines = rows.flatMap((row) => {
    const { name, number, pain, function: works, daysSinceReassessment: days } = row;
    const state = [
      pain ? `${pain.instrument} ${pain.value} on ${pain.on}` : 'pain never recorded',
      works ? `${works.instrument} ${works.value} on ${works.on}` : 'function never recorded',
      days === null ? 'never reassessed' : `reassessed ${days} days ago`,
    ].join('; ');
    const prompts = promptLines(row);
    return [
      `${name}  ${number}`,
      `  ${state}`,
      ...(prompts.length > 0 ? prompts : ['    nothing due']),
    ];
  });
  return [`Worklist of ${on}: ${rows.length} patients`, ...lines].join('\n');
}
