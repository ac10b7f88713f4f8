import { expect, it } from 'vitest';
import { subjectName } from './subject-name.ts';

it.each([
  ['R11', null],
  ['R31:duloxetine', 'Duloxetine'],
  ['R30:dizziness', 'Dizziness'],
  ['R36:pregabalin:heart_failure', 'Pregabalin with heart failure'],
  ['R49:spine_urgent', 'Spine service, urgent'],
  ['R73:vitamin_d', 'Vitamin D'],
])('%s is about %j', (key, name) => {
  expect(subjectName(key)).toBe(name);
});
