import type { Day } from '../../../clinical/day.ts';
import type { ScoreTrend } from '../../../clinical/worklist.ts';
import type { Checked } from '../../worklist/worklist-row.ts';
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
      const promptLines = call.has('reasons') ? withReasons : titles;
      return {
        json: { on, patients: rows.map(asJson) },
        text: inWords(on, rows, promptLines),
        failed: false,
      };
    });
  },
};

function asJson({ row, prompts }: Checked) {
  return {
    id: row.patientId,
    name: row.name,
    number: row.number,
    prompts: prompts.map(({ key, urgency }) => ({ key, urgency })),
  };
}

/** How the open prompts of a row are told. */
type PromptLines = (checked: Checked) => string[];

const titles: PromptLines = ({ prompts }) =>
  prompts.map(({ key, urgency, title }) => `    ${urgency}  ${key}  ${title}`);

const withReasons: PromptLines = ({ prompts }) =>
  prompts.map((prompt) => promptInWords(prompt).replace(/^/gm, '    '));

function inWords(on: Day, all: readonly Checked[], promptLines: PromptLines): string {
  const lines = all.flatMap((checked) => {
    const { name, number, pain, function: works, daysSinceReassessment: days } = checked.row;
    const state = [
      latestInWords(pain) ?? 'pain never recorded',
      latestInWords(works) ?? 'function never recorded',
      days === null ? 'never reassessed' : `reassessed ${days} days ago`,
    ].join('; ');
    const prompts = promptLines(checked);
    return [
      `${name}  ${number}`,
      `  ${state}`,
      ...(prompts.length > 0 ? prompts : ['    nothing due']),
    ];
  });
  return [`Worklist of ${on}: ${all.length} patients`, ...lines].join('\n');
}

function latestInWords(trend: ScoreTrend | null): string | null {
  const last = trend?.points.at(-1);
  return trend && last ? `${trend.instrument} ${last.value} on ${last.on}` : null;
}
