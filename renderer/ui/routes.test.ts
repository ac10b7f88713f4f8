import { expect, it } from 'vitest';
import { chartParts, hashOf, readRoute, type Route } from './routes.ts';

const patientId = '019ab000-0000-7000-8000-000000000001';

it.each<Route>([
  { screen: 'worklist' },
  { screen: 'settings', part: 'appearance' },
  { screen: 'settings', part: 'audit' },
  { screen: 'help', topic: null },
  { screen: 'help', topic: 'R34' },
  { screen: 'exchange' },
  { screen: 'clinic' },
  { screen: 'patient', patientId },
  { screen: 'visit', patientId },
  { screen: 'protocol', patientId },
  ...chartParts.map((part) => ({ screen: 'chart', patientId, part }) as const),
  { screen: 'print', document: 'handout', patientId, language: 'es', paper: 'Letter' },
  { screen: 'print_clinic', language: 'en', paper: 'A4' },
  { screen: 'treatment', patientId, aim: null, medicine: null },
  { screen: 'treatment', patientId, aim: 'start', medicine: null },
  { screen: 'treatment', patientId, aim: 'taper', medicine: 'pregabalin' },
])('the hash of $screen leads back to it', (route) => {
  expect(readRoute(hashOf(route))).toEqual(route);
});

it.each([
  '',
  '#',
  '#/nonsense',
  '#/patient/',
  '#/settings/1',
  '#/print/letter/1/de/A4',
  '#/print/clinic/1/es/A4',
])('%j is the worklist', (hash) => {
  expect(readRoute(hash)).toEqual({ screen: 'worklist' });
});

it('the settings begin with how the window looks', () => {
  expect(readRoute('#/settings')).toEqual({ screen: 'settings', part: 'appearance' });
});
