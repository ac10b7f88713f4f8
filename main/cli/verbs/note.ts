import { inLanguage, languages } from '../../../clinical/language/language.ts';
import { visitNote } from '../../../clinical/report/visit-note.ts';
import { patientChart, promptsOf } from '../../worklist/patient-chart.ts';
import { protocolOn } from '../../worklist/protocols.ts';
import { choiceOption } from '../choice-option.ts';
import { dayOption } from '../day-option.ts';
import { findPatient } from '../find-patient.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import type { Verb } from '../verb.ts';

/** A visit as plain text. */
export const noteVerb: Verb = {
  name: 'note',
  forms: ['PATIENT --record DIR [--on DATE] [--language en|es] [--clinician NAME]'],
  about: 'The visit of a day as plain text, for pasting into another record.',
  notes: [
    'PATIENT            id, number, or name where only one patient has it',
    ...recordNotes,
    '--on DATE          the day of the visit; today when left out',
    '--language en|es   English when left out',
  ],
  words: { least: 1, most: 1 },
  options: { ...recordOptions, on: { type: 'string' }, language: { type: 'string' } },
  run: (call) => {
    const on = dayOption(call, 'on');
    const language = choiceOption(call, 'language', languages, 'en');
    return withRecord(call, (record) => {
      const patient = findPatient(record, call.words[0] ?? '');
      record.noteAccess('report', patient.id);
      const chart = patientChart(patient, record.facts(patient.id), on);
      const text = inLanguage(language, () => {
        const prompts = promptsOf(patient, chart, protocolOn(record, patient.id, on));
        return visitNote({ patient, chart, prompts });
      });
      return { json: { patientId: patient.id, on, language, text }, text, failed: false };
    });
  },
};
