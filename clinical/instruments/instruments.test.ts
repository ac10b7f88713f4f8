import { describe, expect, it } from 'vitest';
import { inLanguage } from '../language/language.ts';
import {
  BadAnswers,
  UnknownInstrument,
  bandOf,
  changeOf,
  functionPriority,
  immpactBand,
  instrument,
  instrumentIds,
  instruments,
  psfsPairedMeans,
  score,
  scoreProblem,
  storedScore,
} from './index.ts';
import { wordingNotice } from './wording-notice.ts';

const times = (count: number, answer: number | null): (number | null)[] =>
  Array.from({ length: count }, () => answer);
const missing = null;

describe('the check values of the clinical reference', () => {
  it.each([
    ['odi', [3, 3, 3, 3, 2, 2, 0, 0, 0, 0], 32, 'moderate'],
    ['odi', [3, 3, 3, 3, 2, 2, 0, missing, 0, 0], 35.6, 'moderate'],
    ['odi', [5, 5, 0, 0, 0, 0, 0, missing, missing, missing], null, null],
    ['peg', [7, 6, 8], 7, 'severe (unofficial)'],
    ['peg', [7, 6, missing], null, null],
    ['bpi_interference', [5, 5, 5, 5, missing, missing, missing], 5, null],
    ['bpi_interference', [5, 5, 5, missing, missing, missing, missing], null, null],
    ['rmdq24', [...times(13, 1), ...times(9, 0), missing, missing], 13, null],
    ['rmdq24', times(24, missing), null, null],
    ['promis_pi_4a', [1, 1, 1, 1], 41.6, 'within normal limits'],
    ['promis_pi_4a', [3, 3, 3, 3], 61.2, 'moderate'],
    ['promis_pi_4a', [5, 5, 5, 5], 75.6, 'severe'],
    ['promis_pi_4a', [5, 5, 5, missing], null, null],
    ['dn4', [...times(4, 1), ...times(6, 0)], 4, 'positive'],
    ['dn4', [...times(3, 1), ...times(6, 0), missing], null, 'indeterminate'],
    ['dn4', [...times(2, 1), ...times(7, 0), missing], 2, 'negative'],
    ['dn4', [...times(4, 1), ...times(6, missing)], 4, 'positive'],
    ['dn4_interview', [1, 1, 1, 0, 0, 0, 0], 3, 'positive'],
    ['dn4_interview', [1, 1, 0, 0, 0, 0, 0], 2, 'negative'],
    ['paindetect', [...times(7, 5), 4, 1], 38, 'likely (>90%)'],
    ['paindetect', [...times(7, 0), 2, 0], -1, 'unlikely (<15%)'],
    ['paindetect', [...times(7, 2), 1, 0], 14, 'unclear'],
    ['slanss', [1, 1, 0, 1, 0, 0, 0], 12, 'positive'],
    ['slanss', [1, 0, 1, 0, 0, 0, 1], 11, 'negative'],
    ['slanss', [1, 0, 1, 0, missing, 0, 1], null, 'indeterminate'],
    ['phq2', [1, 2], 3, 'positive'],
    ['phq2', [3, missing], null, null],
    ['phq9', [2, 2, 2, 2, 1, 1, 1, 1, missing], 14, 'moderate'],
    ['phq9', [3, 3, 3, 3, 3, 3, 3, 3, 3], 27, 'severe'],
    ['phq9', [3, 3, 3, 3, 3, 3, missing, missing, missing], null, null],
    ['gad7', [2, 2, 2, 1, 1, 1, missing], 11, 'moderate'],
    ['gad7', [2, 2, 2, 1, 1, missing, missing], null, null],
    ['start_back', [1, 1, 1, 0, 1, 0, 0, 0, 0], 4, 'medium'],
    ['start_back', [0, 0, 0, 0, 1, 1, 1, 1, 0], 4, 'high'],
    ['start_back', [0, 0, 0, 0, 1, 1, 1, 0, 3], 4, 'high'],
    ['start_back', [1, 1, 1, 0, 0, 0, 0, 0, 2], 3, 'low'],
    ['start_back', [1, 1, 1, 0, 0, 0, 0, 0, missing], null, null],
    ['pcs', [4, 4, 4, 4, 4, 4, 4, 2, 0, 0, 0, 0, 0], 30, 'below threshold'],
    ['pcs', [4, 4, 4, 4, 4, 4, 4, 3, 0, 0, 0, 0, 0], 31, 'clinically relevant'],
    ['psfs', [2, 3, 4], 3, null],
    ['mnsi_q', [1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0], 2, 'negative'],
    [
      'mnsi_q',
      [1, 1, 0, missing, 0, 0, 0, 0, 0, missing, 0, 0, 0, 0, 0],
      4,
      'positive (revised cut-off 4; original 7)',
    ],
    ['mnsi_exam', [1, 0, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0], 2.5, 'abnormal'],
    ['pgic', [2], 2, 'responder'],
    ['nrs_avg', [4], 4, 'moderate'],
    ['sleep_nrs', [missing], null, null],
  ])('%s %j gives %s, %s', (id, items, total, band) => {
    const result = score(id, items);
    expect(result).toMatchObject({ total, band, valid: total !== null });
    expect(result.missing).toBe(id === 'mnsi_q' ? 0 : items.filter((item) => item === null).length);
    if (total === null) expect(result.why).not.toBeNull();
  });

  it('reads the ODI band from the value rounded half up', () => {
    expect(bandOf('odi', 20.4)).toBe('minimal');
    expect(bandOf('odi', 20.5)).toBe('moderate');
  });

  it('shows neutral words for the two worst ODI bands', () => {
    expect([bandOf('odi', 61), bandOf('odi', 100)]).toEqual(['very severe', 'extreme']);
  });

  it('finds PSFS 3.0 to 5.0 meaningful, over the activities rated both times', () => {
    expect(psfsPairedMeans([2, 3, 4], [5, 5, 5])).toEqual({ baseline: 3, now: 5 });
    expect(psfsPairedMeans([2, 3, 4], [5, null, 6])).toEqual({ baseline: 3, now: 5.5 });
    expect(psfsPairedMeans([2], [null])).toBeNull();
    expect(changeOf(instrument('psfs'), 3, 5)).toMatchObject({ improvement: 2, meaningful: true });
    expect(changeOf(instrument('psfs'), 3, 4.9)).toMatchObject({ meaningful: false });
  });

  it('names falls in pain as IMMPACT does', () => {
    expect(immpactBand(8, 5)).toBe('moderate');
    expect(immpactBand(7, 5)).toBe('minimal');
    expect(immpactBand(7, 4.9)).toBe('moderate');
    expect(immpactBand(8, 4)).toBe('substantial');
    expect(immpactBand(10, 9.1)).toBe('none');
    expect(immpactBand(0, 0)).toBe('none');
  });
});

describe('what is stored', () => {
  it('keeps the self-harm item by itself, even where the PHQ-9 has no total', () => {
    expect(score('phq9', [1, 1, 1, 0, 0, 0, 0, 0, 2]).values).toEqual({ phq9: 5, phq9_item9: 2 });
    expect(score('phq9', [null, null, null, 0, 0, 0, 0, 0, 1])).toMatchObject({
      total: null,
      values: { phq9_item9: 1 },
    });
  });

  it('asks for a skipped self-harm item and stores none', () => {
    const result = score('phq9', [1, 1, 1, 0, 0, 0, 0, 0, null]);
    expect(result.values).toEqual({ phq9: 3 });
    expect(result.why).toMatch(/self-harm/);
  });

  it('keeps both STarT Back scores, and the PROMIS raw sum beside its T-score', () => {
    expect(score('start_back', [1, 0, 0, 0, 1, 1, 0, 0, 4]).values).toEqual({
      start_back_total: 4,
      start_back_psych: 3,
    });
    expect(score('promis_pi_4a', [2, 2, 2, 2]).values).toEqual({
      promis_pi_4a: 55.6,
      promis_pi_4a_raw: 8,
    });
  });

  it('shows the range a painDETECT with gaps can still reach, and stores nothing', () => {
    const result = score('paindetect', [...times(6, 5), null, 3, 1]);
    expect(result).toMatchObject({ total: null, values: {}, parts: { lowest: 33, highest: 38 } });
    expect(result.why).toContain('positive whatever is missing');
  });

  it('has its ids: all instruments but the STarT Back form, and the parts rules read', () => {
    expect(instruments).toHaveLength(23);
    expect(instrumentIds).toEqual(
      expect.arrayContaining(['nrs_avg', 'phq9_item9', 'start_back_total', 'start_back_psych']),
    );
    expect(instrumentIds).not.toContain('start_back');
    for (const id of functionPriority) expect(instrumentIds).toContain(id);
  });
});

describe('checks where values come in', () => {
  it.each([
    ['nrs_avg', 11],
    ['nrs_avg', -1],
    ['nrs_avg', 4.5],
    ['peg', 3.45],
    ['odi', 100.1],
    ['mnsi_exam', 2.25],
    ['phq9', Number.NaN],
    ['nonsense', 1],
  ])('refuses %s = %d and says why', (id, value) => {
    expect(scoreProblem(id, value)).toMatch(/\w/);
  });

  it.each([
    ['nrs_avg', 0],
    ['nrs_avg', 10],
    ['peg', 6.7],
    ['odi', 35.6],
    ['paindetect', -1],
    ['bpi_interference', 32 / 7],
    ['promis_pi_4a', 41.6],
  ])('takes %s = %d', (id, value) => {
    expect(scoreProblem(id, value)).toBeNull();
  });

  it('refuses answers the form cannot hold, instead of clipping them', () => {
    expect(() => score('nrs_avg', [11])).toThrow(BadAnswers);
    expect(() => score('phq9', [0, 0, 0])).toThrow(BadAnswers);
    expect(() => score('odi', [...times(9, 0), 6])).toThrow(/travelling/);
    expect(() => score('unknown', [1])).toThrow(UnknownInstrument);
    expect(() => storedScore('start_back')).toThrow(UnknownInstrument);
  });

  it('gives every stored value of every band edge its own band', () => {
    for (const form of instruments)
      for (const stored of form.stores)
        for (const band of stored.bands) {
          if (band.min >= stored.min)
            expect(bandOf(stored.id, band.min), stored.id).toBe(band.label);
          if (band.max <= stored.max)
            expect(bandOf(stored.id, band.max), stored.id).toBe(band.label);
        }
  });
});

describe('meaningful change', () => {
  it('counts when points or percent are reached, equality included', () => {
    expect(changeOf(instrument('nrs_avg'), 7, 5)).toMatchObject({
      improvement: 2,
      meaningful: true,
    });
    expect(changeOf(instrument('odi'), 40, 30.1)).toMatchObject({
      improvement: 9.9,
      meaningful: false,
    });
    expect(changeOf(instrument('odi'), 30, 21)).toMatchObject({ improvement: 9, meaningful: true });
    expect(changeOf(instrument('peg'), 7, 4.9)).toMatchObject({ meaningful: true });
    expect(changeOf(instrument('promis_pi_4a'), 65.2, 61.2)).toMatchObject({
      improvement: 4,
      meaningful: true,
    });
  });

  it('finds no improvement from a baseline of 0, nor in a worse score', () => {
    expect(changeOf(instrument('odi'), 0, 0)).toEqual({
      improvement: 0,
      percent: null,
      meaningful: false,
    });
    expect(changeOf(instrument('odi'), 20, 40)).toMatchObject({
      improvement: -20,
      meaningful: false,
    });
  });

  it('is undefined where the instrument has no smallest change', () => {
    expect(changeOf(instrument('dn4'), 6, 2)).toBeNull();
  });
});

describe('the words of a form', () => {
  it('in English bring a notice where the wording belongs to its owner', () => {
    const noticed = instruments.filter((one) => wordingNotice(one) !== null);
    expect(noticed).toEqual(instruments.filter((one) => !one.licence.itemWordingMayBeShown));
  });

  it('in Spanish never pass for the validated edition, of free forms neither', () => {
    const notices = inLanguage('es', () =>
      instruments.filter(({ items }) => items.length > 1).map(wordingNotice),
    );
    for (const notice of notices) expect(notice).toMatch(/edición validada en español\.$/);
    expect(inLanguage('es', () => wordingNotice(instrument('nrs_avg')))).toBeNull();
  });
});
