import { setImmediate as breathe } from 'node:timers/promises';
import { addDays, type Day } from '../../../clinical/day.ts';
import type { Fact } from '../../../clinical/facts.ts';
import type { Patient } from '../../../clinical/patient.ts';
import type { Urgency } from '../../../clinical/prompt.ts';
import { patientChart, promptsOf } from '../../worklist/patient-chart.ts';
import { requiredDay } from '../day-option.ts';
import { findPatient } from '../find-patient.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import { Misuse, type Verb } from '../verb.ts';

/** When each prompt came and went. */
export const replayVerb: Verb = {
  name: 'replay',
  forms: ['[PATIENT] --record DIR --from DATE --to DATE [--clinician NAME]'],
  about: 'The days on which each prompt opened and closed, of one patient or of all.',
  notes: [
    ...recordNotes,
    '--from, --to DATE  first and last day; what is open on the last day has no closing day',
    'Facts count by the day they were true, whenever they were recorded.',
  ],
  words: { least: 0, most: 1 },
  options: { ...recordOptions, from: { type: 'string' }, to: { type: 'string' } },
  run: (call) => {
    const from = requiredDay(call, 'from');
    const to = requiredDay(call, 'to');
    if (to < from) throw new Misuse(`--to ${to} is before --from ${from}.`);
    const [word] = call.words;
    return withRecord(call, async (record) => {
      const chosen = word === undefined ? record.patients() : [findPatient(record, word)];
      record.noteAccess(
        word === undefined ? 'view_worklist' : 'view_patient',
        word === undefined ? null : (chosen[0]?.id ?? null),
      );
      const patients: Replayed[] = [];
      for (const patient of chosen) {
        await breathe();
        if (call.terminal.signal.aborted) throw new Error('The replay was stopped.');
        patients.push(replay(patient, record.facts(patient.id), from, to));
      }
      return {
        json: { from, to, patients },
        text: patients.map(inWords).join('\n'),
        failed: false,
      };
    });
  },
};

/** A stretch of days on which a prompt was open at one urgency; `closed`: the first day without. */
type Stretch = { key: string; urgency: Urgency; opened: Day; closed: Day | null };
type Replayed = { id: string; name: string; number: string; prompts: Stretch[] };

function replay(patient: Patient, facts: readonly Fact[], from: Day, to: Day): Replayed {
  const chart = patientChart(patient, facts, to);
  const open = new Map<string, Stretch>();
  const prompts: Stretch[] = [];
  // Before enrolment the clinic did not follow this patient: nothing was due.
  const first = patient.enrolledOn > from ? patient.enrolledOn : from;
  for (let on = first; on <= to; on = addDays(on, 1)) {
    const today = promptsOf(patient, chart.asOf(on)).filter(({ state }) => state.is === 'open');
    for (const [key, stretch] of open) {
      if (today.some((prompt) => prompt.key === key && prompt.urgency === stretch.urgency))
        continue;
      stretch.closed = on;
      open.delete(key);
    }
    for (const { key, urgency } of today) {
      if (open.has(key)) continue;
      const stretch = { key, urgency, opened: on, closed: null };
      open.set(key, stretch);
      prompts.push(stretch);
    }
  }
  return { id: patient.id, name: patient.name, number: patient.number, prompts };
}

function inWords({ name, number, prompts }: Replayed): string {
  const lines = prompts.map(
    ({ key, urgency, opened, closed }) =>
      `  ${opened} to ${closed ?? 'now open'}  ${urgency}  ${key}`,
  );
  return [`${name}  ${number}`, ...(lines.length > 0 ? lines : ['  no prompt'])].join('\n');
}
