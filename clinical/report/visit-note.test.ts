import { expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import type { CaseEvent } from '../cases/case-format.ts';
import { buildChart } from '../chart.ts';
import { day } from '../day.ts';
import { inLanguage } from '../language/language.ts';
import { evaluate } from '../rules/evaluate.ts';
import { asked, dose, effect, pain, screen } from '../rules/patient-for-tests.ts';
import { visitNote } from './visit-note.ts';
import { defaultProtocol } from '../protocol.ts';

const person = { age: 60, sex: 'F' as const, conditions: ['diabetes'] };
const patient = {
  id: 'p',
  name: 'Ann Example',
  number: 'P-1',
  birthDate: day('1961-03-09'),
  sex: 'female' as const,
  enrolledOn: caseDay(0),
  diedOn: null,
};
function note(events: readonly CaseEvent[]): string {
  const facts = caseFacts('note', person, events);
  const chart = buildChart({ patient: casePatient(person), facts, on: caseDay(30) });
  return visitNote({ patient, chart, prompts: evaluate(chart, defaultProtocol) });
}

it('says what was recorded at the visit, with its change since the last time', () => {
  const text = note([
    pain(0, 8),
    dose(0, 'pregabalin', 150),
    pain(30, 4),
    effect(30, 'dizziness', 2, 'pregabalin'),
    dose(30, 'pregabalin', 75),
    screen(30),
  ]);
  expect(text).toContain('Ann Example, P-1, born 1961-03-09');
  expect(text).toContain(`4/10, moderate; 8 on ${caseDay(0)}: meaningfully better, by 4`);
  expect(text).toContain('- Dizziness, grade 2, on pregabalin');
  expect(text).toContain('Changed at this visit\n- Pregabalin 75 mg/day');
  expect(text).toContain('Red flags\n- Red-flag screen: none found');
  expect(text).not.toContain('not asked');
});

it('says that something was not asked, instead of leaving it as if it were fine', () => {
  const text = note([pain(30, 4)]);
  expect(text).toContain('Adverse effects\n- not asked at this visit');
  expect(text).toContain('Red flags\n- not asked at this visit');
});

it('lists the prompts that are open', () => {
  expect(note([pain(30, 8), asked(30)])).toMatch(/Open prompts\n- /);
});

it('is Spanish where Spanish is in force', () => {
  const text = inLanguage('es', () => note([pain(30, 4)]));
  expect(text).toContain('no se preguntó en esta visita');
  expect(text).not.toMatch(/\b(the|visit|not|Medicines|of)\b/);
});
