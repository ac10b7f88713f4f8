import { expect, it } from 'vitest';
import { clinicDay, jane, temporaryRecord } from './testing/temporary-record.ts';

it('an unsaved visit is kept for its writer, replaced in place, and gone once it is dropped', () => {
  const { record } = temporaryRecord();
  const { id } = record.addPatient(jane);
  expect(record.visitDraft(id)).toBeNull();
  record.keepVisitDraft(id, { on: clinicDay, entry: { pain: '6' } });
  record.keepVisitDraft(id, { on: clinicDay, entry: { pain: '7' } });
  expect(record.visitDraft(id)).toMatchObject({ on: clinicDay, entry: { pain: '7' } });
  record.dropVisitDraft(id);
  expect(record.visitDraft(id)).toBeNull();
});

it('preferences are the person’s own, by name, and refuse what is too long', () => {
  const { record } = temporaryRecord();
  record.setPreference('language', 'es');
  record.setPreference('worklist_views', [{ name: 'Mine' }]);
  record.setPreference('language', 'en');
  expect(record.preferences()).toEqual({ language: 'en', worklist_views: [{ name: 'Mine' }] });
  expect(() => {
    record.setPreference('theme', 'x'.repeat(60_000));
  }).toThrow(/too long/);
});

it('clinic details are versions: the newest is in force, and they are in the audit', () => {
  const { record } = temporaryRecord();
  expect(record.clinicDetails()).toEqual({ name: '', address: '', phone: '' });
  record.setClinicDetails({ name: 'Back Clinic', address: '1 Main St', phone: '555' });
  record.setClinicDetails({ name: 'Back Clinic', address: '2 Main St', phone: '555' });
  expect(record.clinicDetails().address).toBe('2 Main St');
  expect(record.lastTime('set_clinic_details')).not.toBeNull();
  expect(() => {
    record.setClinicDetails({ name: 'x'.repeat(300), address: '', phone: '' });
  }).toThrow(/at most 200/);
  expect(record.verify()).toMatchObject({ ok: true, problems: [] });
});
