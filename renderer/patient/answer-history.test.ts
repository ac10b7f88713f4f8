import { expect, it } from 'vitest';
import type { Statement } from '../../clinical/facts.ts';
import { answerHistory, newestAnswer } from './answer-history.ts';
import { fact, score } from './chart-for-tests.ts';

const accepted = (promptKey: string): Statement => ({
  kind: 'prompt_response',
  promptKey,
  ruleVersion: '1',
  urgency: 'action',
  response: 'accepted',
  reason: null,
  reasonText: null,
  until: null,
});
const older = fact('2026-10-01', accepted('R30:dizziness'));
const newer = fact('2026-11-01', accepted('R40'));
const undo = {
  ...fact('2026-10-01', { kind: 'void', reason: 'a slip of the key' }),
  replaces: older.id,
};

it('lists every answer newest first, with what the prompt was about', () => {
  const titles = answerHistory([older, score('2026-10-02', 'nrs_avg', 4), newer]).map(
    ({ title }) => title,
  );
  expect(titles).toHaveLength(2);
  expect(titles[0]).toMatch(/^R40 /);
  expect(titles[1]).toMatch(/^R30 .*: Dizziness$/);
});

it('an answer that was taken back stays, with the reason', () => {
  expect(answerHistory([older, undo])).toMatchObject([
    { answer: { id: older.id }, takenBack: { reason: 'a slip of the key' } },
  ]);
});

it('finds the answer recorded last under a key, for taking it back', () => {
  const again = fact('2026-10-01', accepted('R30:dizziness'));
  expect(newestAnswer([older, again, newer], 'R30:dizziness')?.id).toBe(again.id);
  expect(newestAnswer([older], 'R40')).toBeNull();
});
