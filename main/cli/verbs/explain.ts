import { explain } from '../../../clinical/rules/evaluate.ts';
import { rules } from '../../../clinical/rules/index.ts';
import { patientChart } from '../../worklist/patient-chart.ts';
import { protocolOn } from '../../worklist/protocols.ts';
import { dayOption } from '../day-option.ts';
import { findPatient } from '../find-patient.ts';
import { promptInWords, silenceInWords } from '../prompt-words.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import { Misuse, type Verb } from '../verb.ts';

/** Why a rule speaks or is silent. */
export const explainVerb: Verb = {
  name: 'explain',
  forms: ['RULE PATIENT --record DIR [--on DATE] [--clinician NAME]'],
  about: 'Why a rule fires for a patient, or the first condition that keeps it silent.',
  notes: [
    'RULE               a rule id like R20',
    'PATIENT            id, number, or name where only one patient has it',
    ...recordNotes,
    '--on DATE          as of this day; today when left out',
  ],
  words: { least: 2, most: 2 },
  options: { ...recordOptions, on: { type: 'string' } },
  run: (call) => {
    const [rule = '', patientWord = ''] = call.words;
    checkRule(rule);
    const on = dayOption(call, 'on');
    return withRecord(call, (record) => {
      const patient = findPatient(record, patientWord);
      record.noteAccess('view_patient', patient.id);
      const chart = patientChart(patient, record.facts(patient.id), on);
      const found = explain(rule, chart, protocolOn(record, patient.id, on));
      return {
        json: { rule, patient: patient.id, on, explanations: found },
        text: found
          .map((one) => ('state' in one ? promptInWords(one) : silenceInWords(one)))
          .join('\n'),
        failed: false,
      };
    });
  },
};

function checkRule(id: string): void {
  const known = rules.map((rule) => rule.id);
  if (!known.includes(id)) throw new Misuse(`"${id}" is not a rule. Known: ${known.join(', ')}.`);
}
