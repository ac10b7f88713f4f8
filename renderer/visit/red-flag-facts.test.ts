import { describe, expect, it } from 'vitest';
import { read, statements } from './visit-for-tests.ts';

describe('red flags', () => {
  it('findings without a tick, and a cleared flag without its outcome, are not saved', () => {
    expect(read((entry) => (entry.redFlags.screened = 'findings')).problems[0]?.field).toBe(
      'red-flags',
    );
    const cleared = read((entry) => {
      entry.redFlags = { screened: 'findings', positive: [], cleared: ['RF-CA-1'], outcome: ' ' };
    });
    expect(cleared.problems[0]?.field).toBe('red-flag-outcome');
  });

  it('all clear is a screen with nothing found', () => {
    const [screen] = statements((entry) => (entry.redFlags.screened = 'all_clear'));
    expect(screen).toEqual({ kind: 'red_flag_screen', positive: [], cleared: [], outcome: null });
  });
});
