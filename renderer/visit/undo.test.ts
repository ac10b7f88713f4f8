import { expect, it } from 'vitest';
import { standingFacts } from '../../clinical/chart/standing.ts';
import type { DraftFact, Fact } from '../../clinical/facts.ts';
import { dose, fact, score, testDay } from '../patient/chart-for-tests.ts';
import { undoing } from './undo.ts';

const record = (drafts: readonly DraftFact[]): Fact[] =>
  drafts.map(({ on, statement, replaces }) => ({ ...fact(on, statement), replaces }));
const standing = (...facts: Fact[]) => standingFacts(facts).map(({ statement }) => statement);

it('what was new is taken back with the reason', () => {
  const saved = [score(testDay, 'nrs_avg', 7), dose(testDay, 'pregabalin', 150)];
  const drafts = undoing(saved, saved, 'entered by mistake');
  expect(drafts.map(({ statement }) => statement)).toEqual([
    { kind: 'void', reason: 'entered by mistake' },
    { kind: 'void', reason: 'entered by mistake' },
  ]);
  expect(standing(...saved, ...record(drafts))).toEqual([]);
});

it('what was corrected or voided stands again as it was', () => {
  const first = score('2026-11-20', 'nrs_avg', 9);
  const other = dose('2026-11-20', 'pregabalin', 600);
  const corrected = { ...score('2026-11-20', 'nrs_avg', 6), replaces: first.id };
  const voided = { ...fact('2026-11-20', { kind: 'void', reason: 'slip' }), replaces: other.id };
  const all = [first, other, corrected, voided];
  const drafts = undoing([corrected, voided], all, 'entered by mistake');
  expect(standing(...all, ...record(drafts))).toEqual([first.statement, other.statement]);
});
