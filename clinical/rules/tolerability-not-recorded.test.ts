import { describe, expect, it } from 'vitest';
import {
  asked,
  chartOn,
  creatinine,
  dose,
  effect,
  pain,
  promptOf,
  screen,
} from './patient-for-tests.ts';
import { ruleCases } from './rule-cases.ts';

const waiting = [creatinine(-10), pain(0, 8), dose(0, 'pregabalin', 150), pain(7, 8)];
const pregabalin = 'pregabalin';

ruleCases('R29', {
  'a step that waits for the question': { on: 7, events: waiting, says: ['R29:pregabalin action'] },
  'a check on the day of the start is about no dose yet': {
    on: 7,
    events: [...waiting, asked(0)],
    says: ['R29:pregabalin action'],
  },
  'a report on another medicine is no answer': {
    on: 7,
    events: [...waiting, effect(5, 'nausea', 1, 'duloxetine')],
    says: ['R29:pregabalin action'],
  },
  'a mild report is one': {
    on: 7,
    events: [...waiting, effect(5, 'dizziness', 1)],
    subject: pregabalin,
    silent: 'Pregabalin is taken for at least 28 days: false',
  },
  'four weeks without the question': {
    on: 49,
    events: [dose(0, pregabalin, 300), asked(20)],
    says: ['R29:pregabalin info'],
  },
  'a question 28 days ago is recent': {
    on: 48,
    events: [dose(0, pregabalin, 300), asked(20)],
    subject: pregabalin,
    silent: 'side effects were not asked about in the last 28 days: false',
  },
  'a red flag comes before the step': {
    on: 7,
    events: [...waiting, screen(7, ['RF-CES-1'])],
    says: [],
  },
});

describe('the question', () => {
  it('names what to ask about', () => {
    expect(promptOf('R29', chartOn(7, waiting)).meaning).toMatch(/dizziness/i);
  });
});
