import type { WorklistRow } from '../../../clinical/worklist.ts';
import { worklist } from '../../worklist/worklist.ts';
import { dayOption } from '../day-option.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import type { Verb } from '../verb.ts';

/** Who needs someone, most urgent first. */
export const worklistVerb: Verb = {
  name: 'worklist',
  forms: ['--record DIR [--on DATE] [--clinician NAME]'],
  about: 'All patients, those who need someone most first, with their open prompts.',
  notes: [...recordNotes, '--on DATE          as of this day; today when left out'],
  words: { least: 0, most: 0 },
  options: { ...recordOptions, on: { type: 'string' } },
  run: (call) => {
    const on = dayOption(call, 'on');
    return withRecord(call, (record) => {
      record.noteAccess('view_worklist', null);
      const rows = worklist(record, on);
      return { json: { on, patients: rows.map(asJson) }, text: inWords(on, rows), failed: false };
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

function inWords(on: string, rows: readonly WorklistRow[]): string {
  const lines = rows.flatMap((row) => {
    const { name, number, pain, function: works, daysSinceReassessment: days } = row;
    const state = [
      pain ? `${pain.instrument} ${pain.value} on ${pain.on}` : 'pain never recorded',
      works ? `${works.instrument} ${works.value} on ${works.on}` : 'function never recorded',
      days === null ? 'never reassessed' : `reassessed ${days} days ago`,
    ].join('; ');
    const prompts = row.prompts.map(
      ({ key, urgency, title }) => `    ${urgency}  ${key}  ${title}`,
    );
    return [
      `${name}  ${number}`,
      `  ${state}`,
      ...(prompts.length > 0 ? prompts : ['    nothing due']),
    ];
  });
  return [`Worklist of ${on}: ${rows.length} patients`, ...lines].join('\n');
}
