/** The facts a clinician wants before anything else, each with its day, or said to be missing. */
import type { Chart } from '../../clinical/chart.ts';
import { conditionLabel } from '../../clinical/conditions/index.ts';
import { kidneyFunction, kidneyIsFresh, kidneyResult } from '../../clinical/measures/kidney.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { daysBetween } from '../../clinical/day.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { count, sayDay, sayNumber, saySpan } from '../ui/say.ts';
import { hasDose, sayDoseOf } from './dose-words.ts';
import { isFollowed, standing } from './followed.ts';

/** One line of the header. `note` says when and how; `doubt` marks what must not be relied on. */
export type HeaderItem = { label: string; value: string; note: string; doubt: boolean };

const notRecorded = (label: string): HeaderItem => ({
  label,
  value: 'not recorded',
  note: '',
  doubt: true,
});

const diabetesTypes = [
  { id: 'type_1_diabetes', words: 'type 1' },
  { id: 'type_2_diabetes', words: 'type 2' },
] as const;

export function headerOf(chart: Chart): HeaderItem[] {
  return [diabetes(chart), hba1c(chart), egfr(chart), weight(chart), allergies(chart)];
}

function diabetes(chart: Chart): HeaderItem {
  const evidence = chart.conditionEvidence('diabetes');
  const type = diabetesTypes.find(({ id }) => chart.hasCondition(id));
  if (evidence.length === 0 && !type) return notRecorded('Diabetes');
  const since = evidence.map(({ on }) => on).sort()[0];
  return {
    label: 'Diabetes',
    value: type?.words ?? 'yes',
    note: since ? `since ${since.slice(0, 4)}` : '',
    doubt: false,
  };
}

function hba1c(chart: Chart): HeaderItem {
  const last = chart.labs('hba1c').at(-1);
  if (!last) return notRecorded('HbA1c');
  const stale =
    daysBetween(last.on, chart.on) > defaultProtocol.parameter('P.hba1c.interval_days').value;
  return {
    label: 'HbA1c',
    value: `${sayNumber(last.value)} %`,
    note: `${sayDay(last.on)}${stale ? '; too old' : ''}`,
    doubt: stale,
  };
}

function egfr(chart: Chart): HeaderItem {
  const found = kidneyFunction(chart, 'egfr_ckdepi2021');
  const result = kidneyResult(chart);
  if (chart.hasCondition('dialysis'))
    return { label: 'eGFR', value: 'on dialysis', note: '', doubt: false };
  if (!result) return notRecorded('eGFR');
  if (found.value === null) {
    const needs = (found.missing ?? []).map(({ what }) => what).join(', ');
    return {
      label: 'eGFR',
      value: 'not known',
      note: `creatinine ${sayNumber(result.entry.value, 2)} mg/dL, ${sayDay(result.entry.on)}; missing: ${needs}`,
      doubt: true,
    };
  }
  const fresh = kidneyIsFresh({ chart, protocol: defaultProtocol }, false).value;
  const how =
    result.of === 'creatinine'
      ? `from creatinine ${sayNumber(result.entry.value, 2)}`
      : 'as reported';
  return {
    label: 'eGFR',
    value: sayNumber(found.value, 0),
    note: `${sayDay(result.entry.on)}, ${how}${reportedBeside(chart, result, found.value)}${fresh ? '' : '; too old'}`,
    doubt: !fresh,
  };
}

/** How far a laboratory's own eGFR may differ from the one worked out before both are shown. */
const EGFR_APART = 15;

function reportedBeside(
  chart: Chart,
  result: NonNullable<ReturnType<typeof kidneyResult>>,
  computed: number,
): string {
  if (result.of !== 'creatinine') return '';
  const reported = chart.labs('egfr').findLast(({ on }) => on === result.entry.on);
  if (!reported || Math.abs(reported.value - computed) <= EGFR_APART) return '';
  return `; lab reported ${sayNumber(reported.value, 0)}`;
}

function weight(chart: Chart): HeaderItem {
  const last = chart.weights().at(-1);
  if (!last) return notRecorded('Weight');
  return {
    label: 'Weight',
    value: `${sayNumber(last.value)} kg`,
    note: sayDay(last.on),
    doubt: false,
  };
}

/** Allergies that are recorded as conditions, because rules read them. */
const allergyConditions = [
  'hypersensitivity_gabapentinoid',
  'angioedema_history',
  'sulfonamide_allergy',
  'amide_anaesthetic_allergy',
  'aspirin_sensitive_asthma',
] as const;

/**
 * Allergies as reported, and those recorded as conditions. No entry is not the same as no allergy:
 * it is said as not recorded.
 */
function allergies(chart: Chart): HeaderItem {
  const reported = chart
    .facts('allergy')
    .map(({ statement: { substance, reaction } }) =>
      reaction ? `${substance} (${reaction})` : substance,
    );
  const conditions = allergyConditions
    .filter((id) => chart.recordedConditions().has(id))
    .map(conditionLabel);
  const all = [...new Set([...reported, ...conditions])];
  if (all.length === 0) return notRecorded('Allergies');
  return { label: 'Allergies', value: all.join(', '), note: '', doubt: false };
}

export type CurrentMedicine = {
  medicine: string;
  name: string;
  dose: string;
  since: string;
  unknown: boolean;
  followed: boolean;
};

/** What is taken on the day of the chart, with the dose and how long on it; followed medicines first. */
export function currentMedicines(chart: Chart): CurrentMedicine[] {
  return chart
    .active()
    .map((use) => {
      const known = findMedicine(use.medicine);
      const days = daysBetween(use.since.on, chart.on);
      return {
        medicine: use.medicine,
        name: known?.name ?? use.medicine,
        dose: sayDoseOf(use.medicine, use.amount),
        since: days === 0 ? 'from today' : `for ${days < 70 ? count(days, 'day') : saySpan(days)}`,
        unknown: use.amount === null || !hasDose(use.medicine),
        followed: isFollowed(use.medicine),
      };
    })
    .sort((a, b) => standing(a.medicine) - standing(b.medicine) || a.name.localeCompare(b.name));
}
