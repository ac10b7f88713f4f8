/** The facts a clinician wants before anything else, each with its day, or said to be missing. */
import type { Chart } from '../../clinical/chart.ts';
import { conditionLabel } from '../../clinical/conditions/index.ts';
import { kidneyFunction, kidneyIsFresh, kidneyResult } from '../../clinical/measures/kidney.ts';
import type { Setting } from '../../clinical/measures/finding.ts';
import { daysBetween } from '../../clinical/day.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { lab } from '../../clinical/labs/index.ts';
import { unitOf } from '../../clinical/language/units.ts';
import { m } from '../../words/messages.js';
import { sayDay, sayNumber, saySpan } from '../ui/say.ts';
import { sayDoseOf } from './dose-words.ts';
import { isFollowed, standing } from './followed.ts';

/** One line of the header. `note` says when and how; `doubt` marks what must not be relied on. */
export type HeaderItem = { label: string; value: string; note: string; doubt: boolean };

const notRecorded = (label: string): HeaderItem => ({
  label,
  value: m.patient_not_recorded(),
  note: '',
  doubt: true,
});

const diabetesTypes = [
  { id: 'type_1_diabetes', words: m.patient_diabetes_type_1 },
  { id: 'type_2_diabetes', words: m.patient_diabetes_type_2 },
] as const;

export function headerOf(setting: Setting): HeaderItem[] {
  const { chart } = setting;
  return [diabetes(chart), hba1c(setting), egfr(setting), weight(chart), allergies(chart)];
}

function diabetes(chart: Chart): HeaderItem {
  const evidence = chart.conditionEvidence('diabetes');
  const type = diabetesTypes.find(({ id }) => chart.hasCondition(id));
  if (evidence.length === 0 && !type) return notRecorded(m.patient_diabetes());
  const since = evidence.map(({ on }) => on).sort()[0];
  return {
    label: m.patient_diabetes(),
    value: type?.words() ?? m.patient_diabetes_yes(),
    note: since ? m.patient_since_year({ year: since.slice(0, 4) }) : '',
    doubt: false,
  };
}

function hba1c({ chart, protocol }: Setting): HeaderItem {
  const last = chart.labs('hba1c').at(-1);
  if (!last) return notRecorded(m.patient_hba1c());
  const stale = daysBetween(last.on, chart.on) > protocol.parameter('P.hba1c.interval_days').value;
  return {
    label: m.patient_hba1c(),
    value: `${sayNumber(last.value)} %`,
    note: agedNote(sayDay(last.on), stale),
    doubt: stale,
  };
}

function agedNote(said: string, stale: boolean): string {
  return stale ? m.patient_too_old({ said }) : said;
}

function egfr(setting: Setting): HeaderItem {
  const { chart } = setting;
  const label = m.patient_egfr();
  const found = kidneyFunction(chart, 'egfr_ckdepi2021');
  const result = kidneyResult(chart);
  if (chart.hasCondition('dialysis'))
    return { label, value: m.patient_on_dialysis(), note: '', doubt: false };
  if (!result) return notRecorded(label);
  if (found.value === null) {
    const needs = (found.missing ?? []).map(({ what }) => what).join(', ');
    return {
      label,
      value: m.patient_not_known(),
      note: m.patient_egfr_missing({
        value: sayNumber(result.entry.value, 2),
        day: sayDay(result.entry.on),
        needs,
      }),
      doubt: true,
    };
  }
  const fresh = kidneyIsFresh(setting, false).value;
  const day = sayDay(result.entry.on);
  const how =
    result.of === 'creatinine'
      ? m.patient_from_creatinine({ day, value: sayNumber(result.entry.value, 2) })
      : m.patient_as_reported({ day });
  return {
    label,
    value: `${sayNumber(found.value, 0)} ${unitOf(lab('egfr').canonical)}`,
    note: agedNote(withReported(how, chart, result, found.value), !fresh),
    doubt: !fresh,
  };
}

/** How far a laboratory's own eGFR may differ from the one worked out before both are shown. */
const EGFR_APART = 15;

function withReported(
  said: string,
  chart: Chart,
  result: NonNullable<ReturnType<typeof kidneyResult>>,
  computed: number,
): string {
  if (result.of !== 'creatinine') return said;
  const reported = chart.labs('egfr').findLast(({ on }) => on === result.entry.on);
  if (!reported || Math.abs(reported.value - computed) <= EGFR_APART) return said;
  return m.patient_lab_reported({ said, value: sayNumber(reported.value, 0) });
}

function weight(chart: Chart): HeaderItem {
  const last = chart.weights().at(-1);
  if (!last) return notRecorded(m.patient_weight());
  return {
    label: m.patient_weight(),
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
  if (all.length === 0) return notRecorded(m.patient_allergies());
  return { label: m.patient_allergies(), value: all.join(', '), note: '', doubt: false };
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
        since:
          days === 0
            ? m.patient_from_today()
            : m.patient_for_span({
                span: days < 70 ? m.common_days({ count: days }) : saySpan(days),
              }),
        unknown: use.amount === null,
        followed: isFollowed(use.medicine),
      };
    })
    .sort((a, b) => standing(a.medicine) - standing(b.medicine) || a.name.localeCompare(b.name));
}
