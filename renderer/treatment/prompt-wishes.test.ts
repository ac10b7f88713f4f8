import { expect, it } from 'vitest';
import {
  asked,
  chartOn,
  condition,
  creatinine,
  dose,
  event,
  pain,
} from '../../clinical/rules/patient-for-tests.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { planWishes } from './prompt-wishes.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';

const wishes = (rule: string, ...[day, events]: Parameters<typeof chartOn>) =>
  evaluate(chartOn(day, events), defaultProtocol)
    .filter(({ ruleId }) => ruleId === rule)
    .flatMap(planWishes)
    .map(({ aim, medicine }) => `${aim} ${medicine}`);

it('a step that is due leads to the titration of its medicine', () => {
  const due = [creatinine(-10), pain(0, 8), dose(0, 'pregabalin', 150), pain(7, 8), asked(7)];
  expect(wishes('R20', 7, due)).toEqual(['titrate pregabalin']);
});

it('a dose above the kidney limit and a contraindication lead to a taper', () => {
  expect(wishes('R32', 5, [creatinine(-1, 4), dose(0, 'pregabalin', 300)])).toEqual([
    'taper pregabalin',
  ]);
  expect(wishes('R36', 5, [condition(-5, 'cirrhosis'), dose(0, 'duloxetine', 60)])).toEqual([
    'taper duloxetine',
  ]);
});

it('medicines that are offered lead to their start', () => {
  const neuropathic = [creatinine(-1), event(0, 'mechanism', { v: 'neuropathic' }), pain(0, 8)];
  expect(wishes('R05', 14, neuropathic)).toContain('start pregabalin');
});
