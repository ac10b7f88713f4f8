import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adverseEffectTerms, notReportable } from '../adverse-effects.ts';
import { conditionIds } from '../conditions/index.ts';
import { firstReview } from '../knowledge.ts';
import {
  UnknownMedicine,
  classesOf,
  formularyOf,
  medicine,
  medicineByRxcui,
  medicines,
  membersOf,
  type MedicineData,
} from './index.ts';
import { MedicineTwice } from './registry.ts';
import { pregabalin } from './pregabalin.ts';

const madeUp: MedicineData = {
  id: 'dorsozepam',
  name: 'Dorsozepam',
  rxcui: '999999999',
  atc: null,
  route: 'oral',
  classes: ['benzodiazepine'],
  names: ['dorsozepam'],
  sources: ['knowledge'],
  confidence: 'made up',
  version: '1',
  reviewedOn: firstReview,
};

describe('insulin', () => {
  it.each(membersOf('insulin'))('%s is dosed in units a day, not in mg', (id) => {
    expect(medicine(id).doseUnit).toBe('units/day');
  });
});

describe('adding a medicine', () => {
  it('is adding one data file: a made-up one is found by id, code and class', () => {
    const formulary = formularyOf([pregabalin, madeUp]);
    expect(formulary.medicine('dorsozepam').doseUnit).toBe('mg/day');
    expect(formulary.medicinesByRxcui('999999999').map((one) => one.id)).toEqual(['dorsozepam']);
    expect(formulary.membersOf('cns_active')).toEqual(['pregabalin', 'dorsozepam']);
  });

  it.each([
    [
      'a ladder that falls',
      {
        titration: {
          ladder: [50, 25],
          step: 25,
          minIntervalDays: 7,
          starter: false,
          sources: ['design'],
        },
      },
    ],
    [
      'kidney bands with a gap',
      {
        renal: {
          basis: 'crcl_cg' as const,
          bands: [
            {
              from: 60,
              below: null,
              start: null,
              max: null,
              ladder: null,
              dosesPerDay: null,
              advice: null,
            },
            {
              from: 0,
              below: 30,
              start: null,
              max: 0,
              ladder: null,
              dosesPerDay: null,
              advice: null,
            },
          ],
          note: '',
          sources: [],
        },
      },
    ],
    [
      'bands without their measure',
      {
        renal: {
          basis: null,
          bands: [
            {
              from: 0,
              below: null,
              start: null,
              max: 1,
              ladder: null,
              dosesPerDay: null,
              advice: null,
            },
          ],
          note: '',
          sources: [],
        },
      },
    ],
    ['no source', { sources: [] }],
    ['a negative cap', { max: { protocol: -1 } }],
    ['an id with blanks', { id: 'dorso zepam' }],
  ])('is refused with %s', (_, wrong) => {
    expect(() => formularyOf([{ ...madeUp, ...wrong }])).toThrow();
  });

  it('is refused under an id that is taken', () => {
    expect(() => formularyOf([madeUp, madeUp])).toThrow(MedicineTwice);
  });
});

describe('class members', () => {
  it('take taper and contraindications from their class entry', () => {
    expect(medicine('sertraline')).toMatchObject({
      taper: { required: true, minDays: 14 },
      contraindications: ['maoi_within_14d'],
    });
    expect(medicine('desvenlafaxine').contraindications).toEqual(
      medicine('venlafaxine').contraindications,
    );
    expect(medicine('imipramine').contraindications).toEqual(
      medicine('amitriptyline').contraindications,
    );
    expect(medicine('ketorolac').contraindications).toEqual(
      medicine('ibuprofen').contraindications,
    );
    expect(medicine('lisinopril').contraindications).toEqual([]);
  });

  it('need no taper off fluoxetine', () => {
    expect(medicine('fluoxetine').taper.required).toBe(false);
    expect(medicine('fluoxetine').contraindications).toEqual(['maoi_within_14d']);
  });

  it('act on the central nervous system through their class; the SSRI group itself is nobody', () => {
    expect(classesOf('zolpidem')).toEqual(['z_drug', 'cns_active']);
    expect(classesOf('metformin')).toEqual(['metformin']);
    expect(membersOf('ssri')).not.toContain('ssri');
    expect(membersOf('nonsense')).toEqual([]);
    expect(() => medicine('nonsense')).toThrow(UnknownMedicine);
  });
});

describe('codes', () => {
  it('mean the form with more effect in the body where an ingredient has several', () => {
    expect(medicineByRxcui('3355')?.id).toBe('diclofenac');
    expect(medicineByRxcui('187832')?.id).toBe('pregabalin');
  });

  it('of lidocaine alone mean nothing: it may have been an injection', () => {
    expect(medicineByRxcui('6387')).toBeNull();
    expect(medicineByRxcui('0')).toBeNull();
  });
});

describe('the content', () => {
  it('has 32 entries of its own', () => {
    expect(medicines.filter((one) => one.entry !== 'member')).toHaveLength(32);
  });

  it.each(medicines.map((one) => [one.id, one] as const))(
    '%s: contraindications are known conditions, side effects known terms',
    (_, one) => {
      for (const id of one.contraindications) expect(conditionIds).toContain(id);
      const terms = [...adverseEffectTerms.map((term) => term.id), ...notReportable];
      for (const id of [
        ...one.gateAdverseEffects,
        ...one.adverseEffects.map((effect) => effect.term),
      ])
        expect(terms).toContain(id);
    },
  );

  it('never caps a band above the protocol, nor lets a band ladder pass its own cap', () => {
    for (const one of medicines)
      for (const band of one.renal.bands) {
        if (band.max !== null && one.max.protocol !== null)
          expect(band.max, one.id).toBeLessThanOrEqual(one.max.protocol);
        for (const step of band.ladder ?? [])
          expect(step, one.id).toBeLessThanOrEqual(band.max ?? Infinity);
      }
  });
});

const reference = '../shared/clinical/medications.json';
type Band = {
  min: number;
  max: number | null;
  start_mg_per_day?: number | null;
  max_mg_per_day?: number | null;
  ladder_mg_per_day?: number[];
};
type Wanted = {
  id: string;
  rxcui: string | null;
  atc: string;
  atc_former?: string;
  role: string;
  labelled_dpn_us: boolean;
  mme_factor?: number | null;
  start: { mg_per_day: number | null; cautious_mg_per_day?: number[] } | null;
  titration: {
    ladder_mg_per_day: number[];
    step_mg_per_day: number;
    min_interval_days: number;
    starter?: boolean;
  } | null;
  target_mg_per_day: number | null;
  max: {
    protocol_mg_per_day?: number | null;
    dpn_label_mg_per_day?: number | null;
    any_indication_mg_per_day?: number | null;
    age_over_75_mg_per_day?: number;
    liver_or_alcohol_mg_per_day?: number;
  };
  renal: { basis: string | null; bands: Band[] };
  taper: { required: boolean; min_days?: number };
  trial: {
    seed_weeks?: [number, number] | null;
    guideline_weeks_at_effective_dose?: number;
    max_days?: number;
  };
  contraindications: string[];
  cautions: Record<string, string>;
  monitoring: string[];
  gate_ae: string[];
  ae: { term: string; pct?: number | number[]; placebo_pct?: number; category?: string }[];
};

describe.skipIf(!existsSync(reference))(
  'the clinical reference (skipped where ../shared is absent)',
  () => {
    const wanted = existsSync(reference)
      ? (JSON.parse(readFileSync(reference, 'utf8')) as { medications: Wanted[] }).medications
      : [];

    it.each(wanted.map((one) => [one.id, one] as const))('%s agrees in every number', (id, of) => {
      const ours = medicine(id);
      expect(ours).toMatchObject({
        rxcui: of.rxcui,
        atc: of.atc,
        atcFormer: of.atc_former ?? null,
        role: of.role,
        labelledForDiabeticNeuropathyUs: of.labelled_dpn_us,
        mmeFactor: of.mme_factor ?? null,
        targetPerDay: of.target_mg_per_day,
        max: {
          protocol: of.max.protocol_mg_per_day ?? null,
          diabeticNeuropathyLabel: of.max.dpn_label_mg_per_day ?? null,
          anyIndication: of.max.any_indication_mg_per_day ?? null,
          ageOver75: of.max.age_over_75_mg_per_day ?? null,
          liverOrAlcohol: of.max.liver_or_alcohol_mg_per_day ?? null,
        },
        taper: { required: of.taper.required, minDays: of.taper.min_days ?? null },
        trial: {
          seedWeeks: of.trial.seed_weeks ?? null,
          guidelineWeeks: of.trial.guideline_weeks_at_effective_dose ?? null,
          maxDays: of.trial.max_days ?? null,
        },
        monitoring: of.monitoring,
        gateAdverseEffects: of.gate_ae,
      });
      expect(ours.contraindications.toSorted()).toEqual(of.contraindications.toSorted());
      expect(ours.start?.perDay ?? null).toBe(of.start?.mg_per_day ?? null);
      if (of.start?.cautious_mg_per_day)
        expect(ours.start?.cautious?.perDay).toEqual(of.start.cautious_mg_per_day);
      expect(
        ours.titration && {
          ladder_mg_per_day: ours.titration.ladder,
          step_mg_per_day: ours.titration.step,
          min_interval_days: ours.titration.minIntervalDays,
          starter: ours.titration.starter,
        },
      ).toEqual(
        of.titration && {
          ladder_mg_per_day: of.titration.ladder_mg_per_day,
          step_mg_per_day: of.titration.step_mg_per_day,
          min_interval_days: of.titration.min_interval_days,
          starter: of.titration.starter ?? false,
        },
      );
      expect(ours.renal.basis).toBe(of.renal.basis);
      expect(
        ours.renal.bands.map(({ from, below, start, max, ladder }) => ({
          from,
          below,
          start,
          max,
          ladder,
        })),
      ).toEqual(
        of.renal.bands.map((band) => ({
          from: band.min,
          below: band.max,
          start: band.start_mg_per_day ?? null,
          max: band.max_mg_per_day ?? null,
          ladder: band.ladder_mg_per_day ?? null,
        })),
      );
      expect(
        ours.adverseEffects.map(({ term, percent, placeboPercent, frequency }) => ({
          term,
          percent,
          placeboPercent,
          frequency,
        })),
      ).toEqual(
        of.ae.map((effect) => ({
          term: effect.term,
          percent: effect.pct === undefined ? null : [effect.pct].flat(),
          placeboPercent: effect.placebo_pct ?? null,
          frequency: effect.category ?? null,
        })),
      );
      const said = Object.values(of.cautions).filter((text) => text !== '-').length;
      expect(ours.cautions.length, 'as many cautions as the reference has').toBeGreaterThanOrEqual(
        said - 1,
      );
    });
  },
);
