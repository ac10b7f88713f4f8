/** Rows of the worklist as tests need them. */
import { day } from '../../clinical/day.ts';
import type { Urgency } from '../../clinical/prompt.ts';
import { emergencyRules, type CheckedRow, type UncheckedRow } from '../../clinical/worklist.ts';

export const today = day('2026-03-09');

export function row(name: string, more: Partial<CheckedRow> = {}): CheckedRow {
  return {
    patientId: name,
    name,
    number: `N-${name.length}`,
    birthDate: day('1961-03-09'),
    diedOn: null,
    checked: true,
    top: null,
    more: 0,
    actions: 0,
    emergency: emergencyRules.length,
    opened: 0,
    pain: null,
    function: null,
    regimen: [],
    mechanism: null,
    daysSinceReassessment: 3,
    daysOverdue: 0,
    lastVisit: null,
    seenBy: null,
    lastContact: null,
    ...more,
  };
}

export const due = (urgency: Urgency): Pick<CheckedRow, 'top'> => ({
  top: { key: 'R11', urgency, title: 'due' },
});

export function unchecked(name: string): UncheckedRow {
  const { patientId, number, birthDate, diedOn } = row(name);
  return { patientId, name, number, birthDate, diedOn, checked: false };
}
