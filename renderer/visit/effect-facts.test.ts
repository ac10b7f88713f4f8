import { describe, expect, it } from 'vitest';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { chartWith, dose, effect, fact, testDay } from '../patient/chart-for-tests.ts';
import { blankEntry } from './entry.ts';
import { effectQuestions } from './effect-facts.ts';
import { typedDose, read, statements } from './visit-for-tests.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';

describe('adverse effects', () => {
  const onPregabalin = chartWith(
    dose('2026-10-01', 'pregabalin', 150),
    effect('2026-10-20', 'dizziness', 2, 'pregabalin'),
    effect('2026-10-20', 'headache', 1, null),
  );

  it('are asked by what is taken, started today, or still open', () => {
    const entry = blankEntry(testDay);
    entry.doses = [typedDose('duloxetine', '30', { isNew: true })];
    const asked = effectQuestions(entry, onPregabalin).map(({ medicine, term, before }) => [
      medicine,
      term,
      before,
    ]);
    expect(asked).toContainEqual(['pregabalin', 'dizziness', 2]);
    expect(asked).toContainEqual(['duloxetine', 'nausea', null]);
    expect(asked).toContainEqual([null, 'headache', 1]);
  });

  it('asked and none is a fact, and resolves what was open', () => {
    expect(statements((entry) => (entry.noEffects = true), onPregabalin)).toEqual([
      { kind: 'adverse_effect', term: 'dizziness', grade: 0, medicine: 'pregabalin' },
      { kind: 'adverse_effect', term: 'headache', grade: 0, medicine: null },
      { kind: 'adverse_effect_check' },
    ]);
  });

  it('"none" for one effect is a report of grade 0 that names the medicine', () => {
    const chosen = [{ medicine: 'pregabalin', term: 'blurred_vision', grade: 0 as const }];
    expect(statements((entry) => (entry.effects = chosen), onPregabalin)).toEqual([
      { kind: 'adverse_effect', term: 'blurred_vision', grade: 0, medicine: 'pregabalin' },
    ]);
  });

  it('"none" for every effect that is asked records that they were asked, and closes R29', () => {
    const chart = chartWith(dose('2026-10-01', 'pregabalin', 150));
    const { facts } = read((entry) => {
      entry.effects = effectQuestions(entry, chart).map(({ medicine, term }) => ({
        medicine,
        term,
        grade: 0 as const,
      }));
    }, chart);
    expect(facts.map(({ statement }) => statement)).toEqual([{ kind: 'adverse_effect_check' }]);
    const [checked] = facts;
    if (!checked) throw new Error('nothing was recorded');
    const asked = (...more: Parameters<typeof chartWith>) =>
      evaluate(chartWith(dose('2026-10-01', 'pregabalin', 150), ...more), defaultProtocol).map(
        ({ key }) => key,
      );
    expect(asked()).toContain('R29:pregabalin');
    expect(asked(fact(checked.on, checked.statement))).not.toContain('R29:pregabalin');
  });
});
