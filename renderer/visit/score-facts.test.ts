import { describe, expect, it } from 'vitest';
import { read, statements } from './visit-for-tests.ts';

describe('scores', () => {
  it.each([
    ['11', 'Pain is 0 to 10; 11 cannot be saved.'],
    ['-1', 'Pain is 0 to 10; -1 cannot be saved.'],
    ['6.5', 'Pain is 0 to 10 in whole numbers; 6.5 cannot be saved.'],
    ['bad', 'Pain is 0 to 10; bad cannot be saved.'],
  ])('pain %s is refused in words that say what to do', (typed, message) => {
    expect(read((entry) => (entry.pain = typed))).toMatchObject({
      facts: [],
      problems: [{ field: 'pain', message }],
    });
  });

  it('a PEG with a gap is not saved and points at the gap', () => {
    const [problem] = read((entry) => (entry.forms['peg'] = ['7', '', '8'])).problems;
    expect(problem?.field).toBe('peg-1');
    expect(problem?.message).toContain('1 missing');
  });

  it('an ODI with one section left out is scored over the nine answered', () => {
    const [odi] = statements(
      (entry) => (entry.forms['odi'] = ['2', '2', '2', '2', '2', '2', '2', '', '1', '1']),
    );
    expect(odi).toMatchObject({
      instrument: 'odi',
      value: 35.6,
      items: [2, 2, 2, 2, 2, 2, 2, null, 1, 1],
    });
  });

  it('the self-harm item of a PHQ-9 is kept by itself', () => {
    const phq9 = statements(
      (entry) => (entry.forms['phq9'] = ['0', '0', '0', '0', '0', '0', '0', '0', '1']),
    );
    expect(phq9).toMatchObject([
      { instrument: 'phq9', value: 1 },
      { instrument: 'phq9_item9', value: 1 },
    ]);
  });
});
