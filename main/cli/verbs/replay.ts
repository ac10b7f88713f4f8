import { setImmediate as breathe } from 'node:timers/promises';
import { protocolOf } from '../../../clinical/protocol.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { protocolsOf, type ProtocolOn } from '../../worklist/protocols.ts';
import { endOfDay, replay, type Stretch } from '../../worklist/replay.ts';
import { dayOption, requiredDay } from '../day-option.ts';
import { findPatient } from '../find-patient.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import { changed, profileOption, protocolOptions, settingOptions } from '../protocol-options.ts';
import { Misuse, type Call, type Verb } from '../verb.ts';

/** When each prompt came and went. */
export const replayVerb: Verb = {
  name: 'replay',
  forms: [
    '[PATIENT] --record DIR --from DATE --to DATE [--as-recorded] [--protocol-of DATE]' +
      ' [--profile P] [--set P.x=V]... [--clinician NAME]',
  ],
  about: 'The days on which each prompt opened and closed, of one patient or of all.',
  notes: [
    ...recordNotes,
    '--from, --to DATE  first and last day; what is open on the last day has no closing day',
    '--as-recorded      each day with only what had been recorded by its end, as it was seen then;',
    '                   without, facts count by the day they were true, whenever recorded',
    '--protocol-of DATE every day under the protocol in force on DATE; without, that of each day',
    '--profile, --set   every day under this profile and these values, whatever was in force',
  ],
  words: { least: 0, most: 1 },
  options: {
    ...recordOptions,
    ...protocolOptions,
    from: { type: 'string' },
    to: { type: 'string' },
    'as-recorded': { type: 'boolean' },
    'protocol-of': { type: 'string' },
  },
  run: (call) => {
    const from = requiredDay(call, 'from');
    const to = requiredDay(call, 'to');
    if (to < from) throw new Misuse(`--to ${to} is before --from ${from}.`);
    const [word] = call.words;
    const knownAt = call.has('as-recorded') ? endOfDay : null;
    return withRecord(call, async (record) => {
      const chosen = word === undefined ? record.patients() : [findPatient(record, word)];
      record.noteAccess(
        word === undefined ? 'view_worklist' : 'view_patient',
        chosen[0]?.id ?? null,
      );
      const protocolFor = protocolsAsked(call, record);
      const patients: Replayed[] = [];
      for (const patient of chosen) {
        await breathe();
        if (call.terminal.signal.aborted) throw new Error('The replay was stopped.');
        const { id, name, number } = patient;
        const facts = record.facts(id);
        const protocol = protocolFor(id);
        const prompts = replay({ patient, facts, from, to, protocol, knownAt });
        patients.push({ id, name, number, prompts });
      }
      return {
        json: { from, to, patients },
        text: patients.map(inWords).join('\n'),
        failed: false,
      };
    });
  },
};

type Replayed = { id: string; name: string; number: string; prompts: Stretch[] };

/** The protocol of each day, or the one that was asked for. */
function protocolsAsked(call: Call, record: OpenRecord): (patientId: string) => ProtocolOn {
  const settings = settingOptions(call);
  const profile = profileOption(call);
  const ofDay = call.option('protocol-of') === null ? null : dayOption(call, 'protocol-of');
  if (profile !== null || settings.size > 0) {
    if (ofDay !== null) throw new Misuse('Give --protocol-of or --profile and --set, not both.');
    const asked = protocolOf(profile ?? 'seed_default', changed({}, settings));
    return () => () => asked;
  }
  const inForce = protocolsOf(record);
  if (ofDay === null) return inForce;
  return (patientId) => {
    const thatDay = inForce(patientId)(ofDay);
    return () => thatDay;
  };
}

function inWords({ name, number, prompts }: Replayed): string {
  const lines = prompts.map(
    ({ key, urgency, opened, closed }) =>
      `  ${opened} to ${closed ?? 'now open'}  ${urgency}  ${key}`,
  );
  return [`${name}  ${number}`, ...(lines.length > 0 ? lines : ['  no prompt'])].join('\n');
}
