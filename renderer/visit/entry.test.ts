import { describe, expect, it } from 'vitest';
import { testDay } from '../patient/chart-for-tests.ts';
import { blankEntry, readEntry } from './entry.ts';
import { typedDose } from './visit-for-tests.ts';

describe('an entry that was kept', () => {
  it('is read back as it was typed, slips included', () => {
    const typed = blankEntry(testDay);
    typed.pain = '11';
    typed.note = '<b>bold</b>';
    typed.doses = [typedDose('pregabalin', '1,200', { stop: '' })];
    typed.care.sessions = { cbt: { count: '3', lastOn: '' } };
    const kept: unknown = JSON.parse(JSON.stringify(typed));
    expect(readEntry(kept, testDay)).toEqual(typed);
  });

  it('gets what a newer form asks for beside it', () => {
    const forms = Object.fromEntries(
      Object.entries(blankEntry(testDay).forms).filter(([id]) => id !== 'peg'),
    );
    const kept = { ...blankEntry(testDay), pain: '6', forms, labs: {} };
    const read = readEntry(kept, testDay);
    expect(read?.pain).toBe('6');
    expect(read?.forms['peg']).toEqual(['', '', '']);
    expect(read?.labs['creatinine']).toEqual({ value: '', unit: '' });
  });

  it.each([null, 'x', {}, { ...blankEntry(testDay), redFlags: 'all clear' }])(
    '%j is said to be unreadable, never half read',
    (kept) => {
      expect(readEntry(kept, testDay)).toBeNull();
    },
  );
});
