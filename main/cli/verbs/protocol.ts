import { protocolEditionSchema, editionOn } from '../../../clinical/protocol/edition.ts';
import type { RecordedEdition } from '../../../clinical/protocol/edition.ts';
import { parameterIds } from '../../../clinical/protocol/parameters.ts';
import { defaultProtocol, type Protocol } from '../../../clinical/protocol.ts';
import type { OpenRecord } from '../../../db/index.ts';
import { protocolOn } from '../../worklist/protocols.ts';
import { dayOption } from '../day-option.ts';
import { findPatient } from '../find-patient.ts';
import { changed, profileOption, protocolOptions, settingOptions } from '../protocol-options.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import { Misuse, type Call, type Verb } from '../verb.ts';

/** Which protocol is in force, and putting another in force. */
export const protocolVerb: Verb = {
  name: 'protocol',
  forms: [
    '[PATIENT] --record DIR [--profile P] [--set P.x=V]... [--from DATE] [--reason TEXT]' +
      ' [--clinician NAME]',
  ],
  about: 'The protocol of the clinic or of a patient on a day; with --profile or --set, a new one.',
  notes: [
    'PATIENT            id, number, or name where only one patient has it; without: the clinic',
    ...recordNotes,
    '--profile P        seed_default, us_label_dpn, aan_2022 or slow_titration; none: as the clinic',
    '--set P.x=V        another value of a parameter; --set P.x= takes the setting away again',
    '--from DATE        the first day it is in force, or the day that is asked about; today',
    '--reason TEXT      why; needed for a change',
    'What is not named stays as it is in force on that day. Earlier editions stay readable.',
  ],
  words: { least: 0, most: 1 },
  options: {
    ...recordOptions,
    ...protocolOptions,
    from: { type: 'string' },
    reason: { type: 'string' },
  },
  run: (call) => {
    const from = dayOption(call, 'from');
    return withRecord(call, (record) => {
      const [word] = call.words;
      const patient = word === undefined ? null : findPatient(record, word);
      const whose = patient?.id ?? null;
      const edition = newEdition(call, record, whose, from);
      if (edition) record.setProtocol(whose, edition);
      const protocol = protocolOn(record, whose, from);
      const editions = record.protocolHistory(whose);
      const parameters = Object.fromEntries(
        parameterIds.map((id) => [id, protocol.parameter(id).value]),
      );
      const { profile, version } = protocol;
      return {
        json: { on: from, patient: whose, profile, version, parameters, editions },
        text: inWords(patient?.name ?? 'The clinic', from, protocol, editions),
        failed: false,
      };
    });
  },
};

/** The edition the options ask for; null where they only ask what is in force. Throws {@link Misuse}. */
function newEdition(call: Call, record: OpenRecord, whose: string | null, from: string) {
  const settings = settingOptions(call);
  const word = call.option('profile');
  if (word === null && settings.size === 0) return null;
  const before = editionOn(record.protocolHistory(whose), dayOption(call, 'from'));
  const asked = word === 'none' ? null : profileOption(call);
  const edition = protocolEditionSchema.safeParse({
    profile: word === null ? (before?.profile ?? null) : asked,
    settings: changed(before?.settings ?? {}, settings),
    from,
    reason: call.option('reason') ?? '',
  });
  if (edition.success) return edition.data;
  const [issue] = edition.error.issues;
  throw new Misuse(
    issue?.path[0] === 'reason'
      ? 'A change needs its reason: --reason TEXT.'
      : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}

function inWords(
  who: string,
  on: string,
  { version, parameter }: Protocol,
  editions: readonly RecordedEdition[],
): string {
  const different = parameterIds.filter(
    (id) => parameter(id).value !== defaultProtocol.parameter(id).value,
  );
  return [
    `${who} on ${on}: protocol ${version}`,
    ...different.map((id) => {
      const { label, value, unit } = parameter(id);
      return `  ${id}  ${value} ${unit} (default ${defaultProtocol.parameter(id).value})  ${label}`;
    }),
    ...editions.map(
      ({ from, profile, settings, reason, recordedAt }) =>
        `  from ${from}, recorded ${recordedAt}: ${profile ?? 'no profile of its own'} ` +
        `${Object.entries(settings)
          .map(([id, value]) => `${id}=${value}`)
          .join(' ')} (${reason})`,
    ),
  ].join('\n');
}
