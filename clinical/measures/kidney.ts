/**
 * Kidney function as medicines are dosed by it. The latest of creatinine and reported eGFR counts, on
 * one day the creatinine. Creatinine clearance takes the age today and the latest weight, else eGFR
 * stands in for it. Dialysis counts as the lowest band and as fresh, whatever the creatinine
 * (S-KDIGO, S-CG1976, S-INKER2021).
 */
import type { Chart } from '../chart/chart.ts';
import { onceAChart, onceASetting } from '../chart/once-a-chart.ts';
import type { Entry } from '../chart/series.ts';
import { creatinineClearance, egfrCkdEpi2021 } from '../labs/index.ts';
import { say } from '../language/say.ts';
import type { Computed, Missing } from '../prompt.ts';
import { limit, type Evidence, type Finding, type Setting } from './finding.ts';
import { withoutNoise } from './without-noise.ts';

export type KidneyBasis = 'crcl_cg' | 'egfr_ckdepi2021';

const adult = 18;
const reducedBelow = 60;

type Result = { of: 'creatinine' | 'egfr'; entry: Entry<number> };

/** The result that kidney function is worked out from; null = none was ever recorded. */
export function kidneyResult(chart: Chart): Result | null {
  const creatinine = chart.labs('creatinine').at(-1);
  const egfr = chart.labs('egfr').at(-1);
  if (
    creatinine &&
    egfr &&
    creatinine.number === egfr.number &&
    estimated(chart, creatinine) === null
  ) {
    return { of: 'egfr', entry: egfr };
  }
  if (creatinine && creatinine.number >= (egfr?.number ?? -Infinity)) {
    return { of: 'creatinine', entry: creatinine };
  }
  return egfr ? { of: 'egfr', entry: egfr } : null;
}

/**
 * eGFR in mL/min/1.73m2, or creatinine clearance in mL/min for a medicine dosed by it; null = unknown.
 * On dialysis 0: the lowest band of every medicine.
 */
export const kidneyFunction: (chart: Chart, basis: KidneyBasis) => Finding<number | null> =
  onceAChart(workedOut, { readsDoses: false });

function workedOut(chart: Chart, basis: KidneyBasis): Finding<number | null> {
  const dialysis = chart.conditionEvidence('dialysis');
  if (dialysis.length > 0) {
    return {
      value: 0,
      facts: dialysis.flatMap((entry) => entry.facts),
      computed: [shown(basis, say`below 15`, say`on dialysis, whatever the creatinine`)],
    };
  }
  const result = kidneyResult(chart);
  if (!result) {
    return { value: null, missing: [{ what: say`creatinine or eGFR`, staleSince: null }] };
  }
  const egfr = egfrOf(chart, result);
  if (basis === 'egfr_ckdepi2021') return known(basis, egfr, from(chart, result));
  const weight = chart.weight;
  const clearance =
    result.of === 'creatinine'
      ? creatinineClearance({
          creatinine: result.entry.value,
          age: chart.age,
          sex: chart.patient.sex,
          weightKg: weight?.kg ?? null,
        })
      : null;
  if (clearance !== null && weight) {
    return known(basis, withoutNoise(clearance), {
      facts: [...result.entry.facts, ...(weight.entry?.facts ?? [])],
      how: say`Cockcroft-Gault: creatinine ${Math.round(result.entry.value * 100) / 100} mg/dL on ${result.entry.on}, ${weight.kg} kg`,
      missing: [],
    });
  }
  const { facts, how, missing } = from(chart, result);
  const noWeight: Missing[] =
    result.of === 'creatinine' && !weight
      ? [{ what: say`weight (eGFR stands in for creatinine clearance)`, staleSince: null }]
      : [];
  return known(basis, egfr, {
    facts,
    how: say`eGFR stands in for creatinine clearance; ${how}`,
    missing: [...missing, ...noWeight],
  });
}

/** Whether kidney function is recorded, can be worked out, and is recent enough. */
export const kidneyIsFresh: (setting: Setting, oralNsaid: boolean) => Finding<boolean> =
  onceASetting(freshness, { readsDoses: false });

function freshness(setting: Setting, oralNsaid: boolean): Finding<boolean> {
  const { chart, protocol } = setting;
  const egfr = kidneyFunction(chart, 'egfr_ckdepi2021');
  if (chart.hasCondition('dialysis')) return { ...egfr, value: true };
  const result = kidneyResult(chart);
  if (!result || egfr.value === null) return { ...egfr, value: false };
  const interval = oralNsaid
    ? 'P.renal.nsaid_max_age_days'
    : egfr.value < reducedBelow
      ? 'P.renal.max_age_reduced_days'
      : 'P.renal.max_age_days';
  const age = chart.daysSince(result.entry);
  // An NSAID asks for the shorter of both intervals.
  const reduced = protocol.parameter('P.renal.max_age_reduced_days').value;
  const most = Math.min(
    protocol.parameter(interval).value,
    egfr.value < reducedBelow ? reduced : Infinity,
  );
  const fresh = age.isAtMost(most);
  return {
    value: fresh,
    facts: egfr.facts ?? [],
    computed: [
      ...(egfr.computed ?? []),
      {
        label: say`Age of the kidney result`,
        value: age.days,
        unit: 'days',
        how: say`result of ${result.entry.on}`,
      },
    ],
    thresholds: [limit(protocol, interval)],
    missing: fresh ? [] : [{ what: say`a recent creatinine or eGFR`, staleSince: result.entry.on }],
  };
}

function egfrOf(chart: Chart, { of, entry }: Result): number | null {
  if (of === 'creatinine') return estimated(chart, entry);
  const age = chart.patient.age(entry.on);
  return age !== null && age < adult ? null : entry.value;
}

function estimated(chart: Chart, creatinine: Entry<number>): number | null {
  return egfrCkdEpi2021({
    creatinine: creatinine.value,
    age: chart.patient.age(creatinine.on),
    sex: chart.patient.sex,
  });
}

type Source = { facts: Evidence['facts']; how: string; missing: Missing[] };

function from(chart: Chart, { of, entry }: Result): Source {
  const how =
    of === 'creatinine'
      ? say`CKD-EPI 2021 from creatinine ${Math.round(entry.value * 100) / 100} mg/dL on ${entry.on}`
      : say`eGFR as reported on ${entry.on}`;
  const missing: Missing[] = [];
  const age = chart.patient.age(entry.on);
  if (age === null) missing.push({ what: say`birth date`, staleSince: null });
  else if (age < adult)
    missing.push({ what: say`an estimate for patients under 18 years`, staleSince: null });
  if (of === 'creatinine' && chart.patient.sex === 'unknown')
    missing.push({ what: say`sex`, staleSince: null });
  return { facts: entry.facts, how, missing };
}

function known(basis: KidneyBasis, value: number | null, source: Source): Finding<number | null> {
  const facts = source.facts ?? [];
  if (value === null) return { value, facts, missing: source.missing };
  const computed = [shown(basis, shownDecimal(value), source.how)];
  return { value, facts, missing: source.missing, computed };
}

/**
 * One decimal, never rounded up to a whole number: limits are whole, and "60, at most 150 mg/day" of
 * a patient at 59.97 would look like a mistake.
 */
export function shownDecimal(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return Number.isInteger(rounded) && value < rounded ? (rounded * 10 - 1) / 10 : rounded;
}

function shown(basis: KidneyBasis, value: number | string, how: string): Computed {
  return basis === 'crcl_cg'
    ? { label: say`Creatinine clearance`, value, unit: 'mL/min', how }
    : { label: say`eGFR`, value, unit: 'mL/min/1.73m2', how };
}
