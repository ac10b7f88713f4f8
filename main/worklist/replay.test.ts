import { describe, expect, it } from 'vitest';
import { caseDay, caseFacts } from '../../clinical/cases/case-facts.ts';
import type { CaseEvent } from '../../clinical/cases/case-format.ts';
import { day } from '../../clinical/day.ts';
import type { Patient } from '../../clinical/patient.ts';
import { protocolOf } from '../../clinical/protocol.ts';
import { creatinine, pain, dose, screen } from '../../clinical/rules/patient-for-tests.ts';
import { endOfDay, replay } from './replay.ts';

const patient: Patient = {
  id: 'p',
  name: 'Test Patient',
  number: '1',
  birthDate: day('1960-01-01'),
  sex: 'male',
  enrolledOn: caseDay(0),
  diedOn: null,
};
const standard = protocolOf();
const stretches = (
  events: readonly CaseEvent[],
  key: string,
  more: Partial<Parameters<typeof replay>[0]> = {},
) =>
  replay({
    patient,
    facts: caseFacts('replay', {}, events),
    from: caseDay(0),
    to: caseDay(60),
    protocol: () => standard,
    knownAt: null,
    ...more,
  })
    .filter((one) => one.key === key)
    .map(({ urgency, opened, closed }) => [urgency, opened, closed]);

describe('a replay', () => {
  it('gives the day on which a prompt opened, changed its urgency and closed', () => {
    expect(stretches([screen(5)], 'R03')).toEqual([
      ['action', caseDay(0), caseDay(5)],
      ['info', caseDay(34), null],
    ]);
  });

  it('stops at the death of the patient, and begins with the enrolment', () => {
    const dead = { patient: { ...patient, diedOn: caseDay(3) }, from: caseDay(-9) };
    expect(stretches([], 'R03', dead)).toEqual([['action', caseDay(0), caseDay(3)]]);
  });

  it('shows a prompt from the day a fact was recorded when it is as recorded', () => {
    const late = caseFacts('replay', {}, [screen(5, ['RF-CES-1'])]).map((fact) => ({
      ...fact,
      recordedAt: `${caseDay(9)}T10:00:00.000Z`,
    }));
    const key = 'R01:RF-CES-1';
    expect(stretches([], key, { facts: late })).toEqual([['urgent', caseDay(5), null]]);
    expect(stretches([], key, { facts: late, knownAt: endOfDay })).toEqual([
      ['urgent', caseDay(9), null],
    ]);
  });

  it('follows the protocol of each day', () => {
    const events = [pain(0, 8), dose(0, 'duloxetine', 60), creatinine(0), pain(30, 8), pain(43, 8)];
    const long = protocolOf('aan_2022');
    expect(stretches(events, 'R40:duloxetine').at(-1)).toEqual([
      'action',
      caseDay(42),
      caseDay(58),
    ]);
    expect(stretches(events, 'R40:duloxetine', { protocol: () => long })).toEqual([]);
    const fromDay50 = (on: string) => (on < caseDay(50) ? long : standard);
    expect(stretches(events, 'R40:duloxetine', { protocol: fromDay50 })).toEqual([
      ['action', caseDay(50), caseDay(58)],
    ]);
  });
});
