import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roundHalfUp } from './decimal.ts';
import { instruments, score, type Items, type Scored } from './index.ts';

const folder = '../shared/oracles/scoring';
const absent = !existsSync(folder);

type Answer = number | boolean;
type Vector = {
  kind: string;
  input: Record<string, Answer>;
  output?: Record<string, number | string | null>;
};
type Oracle = { items: Record<string, unknown>; vectors: Vector[] };

const read = (file: string): Oracle =>
  JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8')) as Oracle;

/** The oracle's rows with our score of each: answers in item order, gaps as null. */
function rows(
  file: string,
  id: string,
): { wanted: Vector['output']; items: Items; ours: Scored }[] {
  const oracle = read(file);
  return oracle.vectors.map((vector) => {
    const items = Object.keys(oracle.items).map((key) => {
      const answer = vector.input[key];
      return answer === undefined ? null : Number(answer);
    });
    return { wanted: vector.output, items, ours: score(id, items) };
  });
}

const complete = (items: Items): boolean => items.every((item) => item !== null);

describe.skipIf(absent)(
  'scores of a public scoring library (skipped where ../shared is absent)',
  () => {
    it.each([
      ['phq_2', 'phq2', 'PHQ2_SCORE'],
      ['phq_9', 'phq9', 'PHQ9_SCORE'],
      ['gad_7', 'gad7', 'GAD7_SCORE'],
      ['pcs', 'pcs', 'TOTAL'],
      ['start_back_screening_tool', 'start_back', 'START_BACK_TOTAL'],
      ['dn4', 'dn4', 'PATIENT_TOTAL_SCORE'],
    ])('%s: every complete form has the same total', (file, id, output) => {
      const whole = rows(file, id).filter(({ items }) => complete(items));
      expect(whole.length).toBeGreaterThan(20);
      for (const { wanted, ours, items } of whole)
        expect(ours.total, JSON.stringify(items)).toBe(wanted?.[output]);
    });

    it('PHQ-9, GAD-7 and STarT Back fall into the same bands', () => {
      const same = (
        file: string,
        id: string,
        output: string,
        words: (band: string) => string,
      ): void => {
        for (const { wanted, ours } of rows(file, id)) {
          if (wanted) expect(words(ours.band ?? '')).toBe(wanted[output]);
        }
      };
      const capital = (band: string): string => band.charAt(0).toUpperCase() + band.slice(1);
      same('phq_9', 'phq9', 'PHQ9_INTERPRETATION', (band) =>
        band === 'minimal' ? 'None/minimal depression' : `${capital(band)} depression`,
      );
      same('gad_7', 'gad7', 'GAD7_INTERPRETATION', (band) =>
        band === 'minimal' ? 'No anxiety' : `${capital(band)} anxiety`,
      );
      same(
        'start_back_screening_tool',
        'start_back',
        'START_BACK_RISK_CLASSIFICATION',
        (band) => `${capital(band)} risk`,
      );
    });

    it('PCS parts and the STarT Back psychosocial part agree', () => {
      for (const { wanted, ours } of rows('pcs', 'pcs')) {
        if (wanted)
          expect(ours.parts).toEqual({
            rumination: wanted['RUMINATION'],
            magnification: wanted['MAGNIFICATION'],
            helplessness: wanted['HELPLESSNESS'],
          });
      }
      for (const { wanted, ours } of rows('start_back_screening_tool', 'start_back')) {
        if (wanted) expect(ours.values['start_back_psych']).toBe(wanted['START_BACK_SUBSCALE']);
      }
    });

    it('DN4 with gaps: the same count where the gaps cannot matter, otherwise indeterminate and no count', () => {
      const gaps = rows('dn4', 'dn4').filter(({ items }) => !complete(items));
      expect(gaps.length).toBeGreaterThan(0);
      for (const { wanted, ours } of gaps) {
        if (ours.valid) expect(ours.total).toBe(wanted?.['PATIENT_TOTAL_SCORE']);
        else expect(ours.band).toBe('indeterminate');
      }
    });

    it('ODI: the same after rounding to whole percent, down to nine answered sections; with eight ours still scores', () => {
      for (const { wanted, ours, items } of rows('oswestry', 'odi')) {
        const answered = items.filter((item) => item !== null).length;
        if (answered >= 9) expect(roundHalfUp(ours.total ?? Number.NaN)).toBe(wanted?.['OSWESTRY']);
        else expect(ours.total !== null).toBe(answered === 8);
      }
    });
  },
);

const reference = '../shared/clinical/instruments.json';
describe.skipIf(!existsSync(reference))(
  'the clinical reference (skipped where ../shared is absent)',
  () => {
    type Wanted = {
      id: string;
      min: number;
      max: number;
      score_min?: number;
      score_max?: number;
      higher_is: string;
      bands: { min: number; max: number; label: string }[];
      mcid: { abs: number | null; pct: number | null } | null;
      loinc: { code: string; components?: string[] } | null;
    };
    // The body of a skipped suite still runs, to name its tests.
    const wanted = existsSync(reference)
      ? (JSON.parse(readFileSync(reference, 'utf8')) as { instruments: Wanted[] }).instruments
      : [];

    it('has the same instruments', () => {
      expect(instruments.map((one) => one.id)).toEqual(wanted.map((one) => one.id));
    });

    it.each(wanted.map((one) => [one.id, one] as const))(
      '%s: range, direction, band limits, change and code agree',
      (id, of) => {
        const ours = instruments.find((one) => one.id === id);
        const stored = ours?.stores[0];
        expect([stored?.min, stored?.max]).toEqual([
          of.score_min ?? of.min,
          of.score_max ?? of.max,
        ]);
        expect(ours?.higherIs.replaceAll('_', ' ')).toBe(of.higher_is);
        expect(stored?.bands.map(({ min, max }) => ({ min, max }))).toEqual(
          of.bands.map(({ min, max }) => ({ min, max })),
        );
        const change =
          of.mcid && (of.mcid.abs !== null || of.mcid.pct !== null)
            ? { abs: of.mcid.abs, pct: of.mcid.pct }
            : null;
        expect(
          ours?.meaningfulChange === null
            ? null
            : { abs: ours?.meaningfulChange.abs, pct: ours?.meaningfulChange.pct },
        ).toEqual(change);
        expect(ours?.loinc?.code ?? null).toBe(of.loinc?.code ?? null);
        if (of.loinc?.components) expect(ours?.loinc?.components).toEqual(of.loinc.components);
      },
    );
  },
);
