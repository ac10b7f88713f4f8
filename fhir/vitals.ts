/** Weight, height, blood pressure and heart rate in Observations. */
import type { Day } from '../clinical/day.ts';
import type { DraftFact, Statement } from '../clinical/facts.ts';
import { toCanonical } from '../clinical/labs/index.ts';
import type { Quantity } from './coded.ts';
import { fact, type Counted, type Origin } from './reading.ts';

export type VitalField = 'weightKg' | 'heightCm' | 'systolic' | 'diastolic' | 'heartRate';
type Vital = Extract<Statement, { kind: 'vital' }>;

/** A systolic or diastolic value in an Observation of its own, waiting for its other half. */
export type PressureHalf = {
  of: Origin;
  field: 'systolic' | 'diastolic';
  value: number;
  on: Day;
  /** The moment as written: the two halves of one measurement share it. */
  moment: string;
  notPaired: Counted;
};

const FIELDS: ReadonlyMap<string, VitalField> = new Map([
  ['29463-7', 'weightKg'],
  ['3141-9', 'weightKg'],
  ['3142-7', 'weightKg'],
  ['8302-2', 'heightCm'],
  ['3137-7', 'heightCm'],
  ['3138-5', 'heightCm'],
  ['8480-6', 'systolic'],
  ['8462-4', 'diastolic'],
  ['8867-4', 'heartRate'],
]);

const LABS: Readonly<Record<Exclude<VitalField, 'heartRate'>, string>> = {
  weightKg: 'weight',
  heightCm: 'height',
  systolic: 'bp',
  diastolic: 'bp',
};
const PER_MINUTE = /^(\/min|1\/min|\{?(heart)?\s*beats?\}?\/min(ute)?|bpm|beats per minute)$/i;

/** The measurement a LOINC code stands for. */
export function vitalField(loinc: string): VitalField | null {
  return FIELDS.get(loinc) ?? null;
}

/** The value in kg, cm, mmHg or beats a minute; null where the unit is not understood or missing. */
export function vitalValue(field: VitalField, { value, units }: Quantity): number | null {
  if (field === 'heartRate') return units.some((unit) => PER_MINUTE.test(unit)) ? value : null;
  for (const unit of units) {
    const canonical = toCanonical(LABS[field], value, unit);
    if (canonical !== null) return canonical;
  }
  return null;
}

/** A vital statement with the given measurements. */
export function vital(values: Partial<Omit<Vital, 'kind'>>): Vital {
  return {
    kind: 'vital',
    weightKg: null,
    heightCm: null,
    systolic: null,
    diastolic: null,
    heartRate: null,
    ...values,
  };
}

/**
 * Puts the two halves of a blood pressure together that were sent as two Observations of the same
 * moment. A half without its other one is counted: a blood pressure is both values.
 */
export function pairPressures(halves: readonly PressureHalf[]): {
  facts: DraftFact[];
  alone: Counted[];
} {
  const facts: DraftFact[] = [];
  const alone: Counted[] = [];
  for (const group of Map.groupBy(halves, (half) => half.moment).values()) {
    const upper = group.filter((half) => half.field === 'systolic');
    const lower = group.filter((half) => half.field === 'diastolic');
    group.forEach((half) => {
      const index = (half.field === 'systolic' ? upper : lower).indexOf(half);
      const other = (half.field === 'systolic' ? lower : upper)[index];
      if (!other) alone.push(half.notPaired);
      else if (half.field === 'systolic') {
        const values = { systolic: half.value, diastolic: other.value };
        facts.push(fact(half.of, half.on, vital(values)));
      }
    });
  }
  return { facts, alone };
}
