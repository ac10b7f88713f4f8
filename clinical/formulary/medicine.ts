/**
 * What the product knows of a medicine. The schema is the gate for every data file: a new medicine
 * is a new file that this schema accepts.
 */
import { z } from 'zod';
import { isDay, type Day } from '../day.ts';

const id = z.string().regex(/^[a-z0-9_]+$/);
const text = z.string().trim().min(1);
const daily = z.number().positive();
const day = z.custom<Day>(
  (value) => typeof value === 'string' && isDay(value),
  'must be YYYY-MM-DD',
);

/** How the medicine enters; decides with the text's route words which medicine a text names. */
export const routes = [
  'oral',
  'topical',
  'transdermal',
  'transdermal_or_buccal',
  'injected',
  'none',
] as const;

export const roles = [
  'first_line_neuropathic',
  'first_line_neuropathic_alternative',
  'alternative_snri',
  'alternative_first_line_neuropathic',
  'seed_optional_off_by_default',
  'short_course_musculoskeletal',
  'topical_localised',
  'specialist_topical_feet',
  'adjunct_only',
  'avoid_or_short_course',
  'avoid',
  'comedication',
] as const;

/**
 * The unit of a recorded dose: mg a day; units a day for insulin; micrograms an hour for opioid
 * patches; "in use" (1) for other patches, creams and gels.
 */
export const doseUnits = ['mg/day', 'units/day', 'ug/h', 'in use'] as const;

const ladder = z
  .array(daily)
  .refine((steps) => steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0)), {
    error: 'a ladder rises step by step',
  });

/** One band of kidney function: `from` inclusive, `below` exclusive, null = no upper end. */
const renalBand = z.strictObject({
  from: z.number().min(0),
  below: z.number().positive().nullable(),
  /** Start dose in this band; null = not given. */
  start: z.number().min(0).nullable(),
  /** Most per day; 0 = avoid, null = no limit in this band. */
  max: z.number().min(0).nullable(),
  /** Replaces the medicine's own ladder; null = the own ladder up to `max`. */
  ladder: ladder.nullable(),
  dosesPerDay: z.string().nullable(),
  advice: z.string().nullable(),
});

const renal = z
  .strictObject({
    /** The measure the bands are read by; null = no bands. */
    basis: z.enum(['crcl_cg', 'egfr_ckdepi2021']).nullable(),
    /** Highest band first. */
    bands: z.array(renalBand),
    note: z.string(),
    sources: z.array(text),
  })
  .superRefine((value, context) => {
    if ((value.basis === null) !== (value.bands.length === 0)) {
      context.addIssue({ code: 'custom', message: 'bands and their basis belong together' });
    }
    const below = value.bands.map((band) => band.below);
    const expected = [null, ...value.bands.slice(0, -1).map((band) => band.from)];
    const gapless = below.every((limit, index) => limit === expected[index]);
    if (value.bands.length > 0 && (!gapless || value.bands.at(-1)?.from !== 0)) {
      context.addIssue({
        code: 'custom',
        message: 'bands run from the highest down to 0 without a gap',
      });
    }
  });

const adverseEffectExpectation = z.strictObject({
  term: id,
  /** Percent of treated patients; two values where the label gives a low and a high dose arm. */
  percent: z.array(z.number().min(0).max(100)).min(1).max(2).nullable(),
  placeboPercent: z.number().min(0).max(100).nullable(),
  /** Where no percentages are known: ">=10%", "1-10%". */
  frequency: z.string().nullable(),
  sources: z.array(text).min(1),
});

const caution = z.strictObject({ topic: id, text });

export const medicineSchema = z.strictObject({
  id,
  name: text,
  /** RxNorm ingredient; null where none is known for sure. */
  rxcui: z.string().regex(/^\d+$/).nullable(),
  atc: z.string().nullable(),
  atcFormer: z.string().nullable(),
  route: z.enum(routes),
  /** Class ids by which interactions and rules select; `cns_active` follows from them. */
  classes: z.array(id),
  /** 'group': stands for a class and is never taken itself. 'member': known by its class only. */
  entry: z.enum(['own', 'group', 'member']),
  role: z.enum(roles).nullable(),
  doseUnit: z.enum(doseUnits),
  labelledForDiabeticNeuropathyUs: z.boolean(),
  /** How a text may name it: generic names of any country, lower case. */
  names: z.array(text),
  brands: z.array(text),
  /** What else a text must show for the name to mean this medicine; null = the name is enough. */
  textRule: z
    .strictObject({
      /** At least one of these words; empty = none needed. */
      needs: z.array(text),
      /** None of these words. */
      not: z.array(text),
      /** Named with a strength above or up to this many mg; without a strength "up to" holds. */
      strengthMg: z.strictObject({ is: z.enum(['above', 'up_to']), value: z.number() }).optional(),
    })
    .nullable(),
  start: z
    .strictObject({
      perDay: daily.nullable(),
      regimen: text,
      cautious: z.strictObject({ perDay: z.array(daily).min(1), when: text }).nullable(),
      sources: z.array(text).min(1),
    })
    .nullable(),
  titration: z
    .strictObject({
      ladder: ladder.min(1),
      step: daily,
      minIntervalDays: z.number().int().positive(),
      /** The start dose is a run-in that is left after the interval whatever the response. */
      starter: z.boolean(),
      sources: z.array(text).min(1),
    })
    .nullable(),
  targetPerDay: daily.nullable(),
  max: z.strictObject({
    protocol: daily.nullable(),
    diabeticNeuropathyLabel: daily.nullable(),
    anyIndication: daily.nullable(),
    ageOver75: daily.nullable(),
    liverOrAlcohol: daily.nullable(),
    note: z.string().nullable(),
  }),
  renal,
  hepatic: z.string(),
  taper: z.strictObject({
    required: z.boolean(),
    minDays: z.number().int().positive().nullable(),
    note: z.string(),
  }),
  trial: z.strictObject({
    seedWeeks: z.tuple([z.number(), z.number()]).nullable(),
    guidelineWeeks: z.number().nullable(),
    maxDays: z.number().int().positive().nullable(),
    note: z.string(),
  }),
  contraindications: z.array(id),
  cautions: z.array(caution),
  monitoring: z.array(id),
  gateAdverseEffects: z.array(id),
  adverseEffects: z.array(adverseEffectExpectation),
  /** Morphine equivalents per mg a day (per microgram an hour for patches); null = no factor. */
  mmeFactor: z.number().positive().nullable(),
  /** Where the protocol and a guideline or label part. */
  differs: z.array(text),
  sources: z.array(text).min(1),
  confidence: text,
  version: text,
  reviewedOn: day,
});

export type Medicine = z.infer<typeof medicineSchema>;
export type RenalBand = z.infer<typeof renalBand>;
export type DoseUnit = Medicine['doseUnit'];
export type Caution = z.infer<typeof caution>;

/** What most medicines have nothing to say about; a data file states only what it knows. */
const blank = {
  atcFormer: null,
  entry: 'own',
  role: null,
  doseUnit: 'mg/day',
  labelledForDiabeticNeuropathyUs: false,
  brands: [],
  textRule: null,
  start: null,
  titration: null,
  targetPerDay: null,
  max: {
    protocol: null,
    diabeticNeuropathyLabel: null,
    anyIndication: null,
    ageOver75: null,
    liverOrAlcohol: null,
    note: null,
  },
  renal: { basis: null, bands: [], note: '', sources: [] },
  hepatic: '',
  taper: { required: false, minDays: null, note: '' },
  trial: { seedWeeks: null, guidelineWeeks: null, maxDays: null, note: '' },
  contraindications: [],
  cautions: [],
  monitoring: [],
  gateAdverseEffects: [],
  adverseEffects: [],
  mmeFactor: null,
  differs: [],
} as const;

type Blank = keyof typeof blank;
/** A data file: every field of a medicine; those of the blank may be left out, `max` in part. */
export type MedicineData = Omit<Medicine, Blank | 'max'> &
  Partial<Omit<Pick<Medicine, Blank>, 'max'>> & { max?: Partial<Medicine['max']> };

/** Checks a data file and fills in what it leaves out. Throws a zod error that names the field. */
export function medicineFrom(data: MedicineData): Medicine {
  return medicineSchema.parse({ ...blank, ...data, max: { ...blank.max, ...data.max } });
}
