import { describe, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import { inLanguage } from '../../clinical/language/language.ts';
import { chartWith, dose, effect, fact, score } from './chart-for-tests.ts';
import { whatChanged } from './what-changed.ts';

/** Recorded together at a visit. */
const visit = (on: string, ...facts: Fact[]): Fact[] =>
  facts.map((one) => ({ ...one, on: day(on), visitId: on }));

const first = visit(
  '2026-09-28',
  score('2026-09-28', 'nrs_avg', 7),
  score('2026-09-28', 'odi', 44),
  dose('2026-09-28', 'pregabalin', 150),
);
const second = visit(
  '2026-10-26',
  score('2026-10-26', 'nrs_avg', 6),
  score('2026-10-26', 'odi', 30),
  dose('2026-10-26', 'pregabalin', 300),
  effect('2026-10-26', 'dizziness', 1, 'pregabalin'),
);
const said = (...facts: Fact[]) => whatChanged(chartWith(...facts));

describe('what changed since the last visit', () => {
  it('is nothing to compare before the first', () => {
    expect(said()).toBe('No visit is recorded yet: nothing to compare with.');
  });

  it('is the first visit itself on its day', () => {
    expect(said(...visit('2026-11-23', score('2026-11-23', 'nrs_avg', 7)))).toBe(
      'First visit, today: NRS average 7/10.',
    );
  });

  it('is compared with earlier scores at the first visit after an import', () => {
    expect(
      said(
        score('2026-10-26', 'nrs_avg', 7),
        ...visit('2026-11-23', score('2026-11-23', 'nrs_avg', 4)),
      ),
    ).toMatch(/^Since the scores of 26 Oct 2026 .*NRS average 7 to 4\/10, meaningfully better/);
  });

  it('is what that visit brought, where nothing was recorded after it', () => {
    expect(said(...first, ...second)).toBe(
      'Since the visit of 26 Oct 2026 (4 weeks ago) nothing is recorded; that visit brought: ' +
        'NRS average 7 to 6/10, no meaningful change; ODI 44 to 30/100, meaningfully better; ' +
        'Pregabalin raised from 150 mg/day to 300 mg/day; Dizziness mild.',
    );
  });

  it('is what was recorded since, with the visit beside it where that tells nothing of the course', () => {
    const call = fact('2026-11-10', {
      kind: 'contact',
      channel: 'call',
      outcome: 'reached',
      words: null,
    });
    expect(said(...first, ...second, call)).toMatch(
      /^Since the visit of 26 Oct 2026 \(4 weeks ago\): Call: reached; that visit brought: NRS average 7 to 6/,
    );
    expect(said(...first, ...second, dose('2026-11-10', 'pregabalin', 0))).toBe(
      'Since the visit of 26 Oct 2026 (4 weeks ago): Pregabalin stopped, adverse effect.',
    );
  });

  it('compares a visit of today with the one before', () => {
    const today = visit('2026-11-23', score('2026-11-23', 'nrs_avg', 6));
    expect(said(...first, ...second, ...today)).toBe(
      'Since the visit of 26 Oct 2026 (4 weeks ago): NRS average unchanged at 6/10.',
    );
  });

  it('puts a red flag before everything', () => {
    const today = visit(
      '2026-11-23',
      score('2026-11-23', 'nrs_avg', 9),
      fact('2026-11-23', {
        kind: 'red_flag_screen',
        positive: ['RF-INF-1'],
        cleared: [],
        outcome: null,
      }),
    );
    expect(said(...first, ...today)).toMatch(/\): Red-flag screen: .*found; NRS average 7 to 9/);
  });

  it('takes the days of scores where no visit was recorded here', () => {
    expect(said(score('2026-05-01', 'nrs_avg', 7), score('2026-10-26', 'nrs_avg', 4))).toBe(
      'Since the scores of 26 Oct 2026 (4 weeks ago) nothing is recorded; they brought: ' +
        'NRS average 7 to 4/10, meaningfully better.',
    );
  });

  it('is said in Spanish where the window is', () => {
    expect(inLanguage('es', () => said(...first, ...second))).toMatch(
      /^Desde la visita del 26 oct 2026 .*NRS .* de 7 a 6\/10, sin cambio relevante/,
    );
  });
});
