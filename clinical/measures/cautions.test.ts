import { describe, expect, it } from 'vitest';
import { chartOn, condition } from '../rules/patient-for-tests.ts';
import { matchingCautions } from './cautions.ts';

describe('the cautions of a medicine', () => {
  const cautions = (events: Parameters<typeof chartOn>[1], who: object = { conditions: [] }) =>
    matchingCautions(chartOn(0, events, who), 'pregabalin');

  it('are not said to a patient they do not fit', () => {
    expect(cautions([]).value).toEqual([]);
  });

  it('follow a condition that stands behind their topic, with its record', () => {
    const found = cautions([condition(0, 'sleep_apnoea')]);
    expect(found.value).toHaveLength(1);
    expect(found.facts).toHaveLength(1);
  });

  it('for the elderly begin at 75 years', () => {
    expect(cautions([], { conditions: [], age: 74 }).value).toEqual([]);
    expect(cautions([], { conditions: [], age: 75 }).value).toHaveLength(1);
  });
});
