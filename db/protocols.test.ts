import { describe, expect, it } from 'vitest';
import { addDays } from '../clinical/day.ts';
import type { ProtocolEdition } from '../clinical/protocol/edition.ts';
import { clinicDay, jane, temporaryRecord } from './testing/temporary-record.ts';

const edition = (more: Partial<ProtocolEdition> = {}): ProtocolEdition => ({
  profile: 'aan_2022',
  settings: { 'P.referral.weeks': 10 },
  from: clinicDay,
  reason: 'agreed at the team meeting',
  ...more,
});

describe('the protocol in the record', () => {
  it('keeps every edition, of the clinic and of each patient apart, as it was stated', () => {
    const { record } = temporaryRecord();
    const { id } = record.addPatient(jane);
    record.setProtocol(null, edition());
    record.setProtocol(null, edition({ profile: null, settings: {}, from: addDays(clinicDay, 7) }));
    record.setProtocol(id, edition({ profile: 'slow_titration' }));
    expect(record.protocolHistory(null).map(({ profile }) => profile)).toEqual(['aan_2022', null]);
    expect(record.protocolHistory(id)).toEqual([
      expect.objectContaining({
        ...edition({ profile: 'slow_titration' }),
        author: record.person.id,
      }),
    ]);
    expect(record.verify()).toMatchObject({ ok: true, problems: [] });
  });

  it('says in the audit who changed it and for whom', () => {
    const { record } = temporaryRecord();
    const { id } = record.addPatient(jane);
    record.setProtocol(null, edition());
    record.setProtocol(id, edition());
    const lines = record.audit({
      personId: null,
      patientId: null,
      action: 'set_protocol',
      from: null,
      to: null,
      before: null,
      limit: 10,
    });
    expect(lines.map(({ patientId }) => patientId)).toEqual([id, null]);
  });

  it('takes nothing that loosens a safety rule, and nothing for a patient it does not know', () => {
    const { record } = temporaryRecord();
    expect(() => {
      record.setProtocol(null, edition({ settings: { 'P.potassium.urgent': 7 } }));
    }).toThrow(expect.objectContaining({ name: 'BadInput' }));
    expect(() => {
      record.setProtocol('01890000-0000-7000-8000-0000000000aa', edition());
    }).toThrow(expect.objectContaining({ name: 'NotFound' }));
    expect(record.protocolHistory(null)).toEqual([]);
  });

  it('shows in a verification that an edition was changed behind the program’s back', () => {
    const { record, raw } = temporaryRecord();
    record.setProtocol(null, edition());
    raw.exec('DROP TRIGGER clinic_protocol_is_never_changed');
    raw.prepare("UPDATE clinic_protocol SET profile = 'seed_default'").run();
    const { problems } = record.verify();
    expect(problems.some(({ what }) => what.startsWith('was changed after'))).toBe(true);
  });
});
