/**
 * What is to be measured and asked while a medicine is taken: what each medicine names, with the last
 * value on record and the day by which the protocol asks for the next (labels; intervals: protocol).
 */
import { addDays, type Day } from '../day.ts';
import { findMedicine, medicine as entryOf } from '../formulary/index.ts';
import { say } from '../language/say.ts';
import type { Setting } from '../measures/finding.ts';
import { kidneyIsFresh, kidneyResult } from '../measures/kidney.ts';
import type { Citation } from '../prompt.ts';
import type { ParameterId } from '../protocol.ts';
import { citation } from '../sources.ts';

/**
 * `now`: due or missing; `by`: due on a day to come; `done`: on record and recent enough;
 * `each visit`: asked whenever the patient is seen.
 */
export type CheckState = 'now' | 'by' | 'done' | 'each visit';

export type Check = {
  id: string;
  label: string;
  state: CheckState;
  /** The day it is due by; null where there is none. */
  by: Day | null;
  /** The day of the last one on record; null = none. */
  last: Day | null;
  sources: Citation[];
};

type Look = { setting: Setting; begunOn: Day };
type Found = Pick<Check, 'state' | 'by' | 'last'>;
type Kind = { label: () => string; look: (look: Look) => Found | null };

/** The checks of a medicine that was, or is to be, begun on `begunOn`; what is due first. */
export function monitoringOf(setting: Setting, medicine: string, begunOn: Day): Check[] {
  const order: readonly CheckState[] = ['now', 'by', 'each visit', 'done'];
  const ids = findMedicine(medicine)?.monitoring ?? [];
  return ids
    .flatMap((id) => {
      const kind = kinds[id];
      if (!kind) return [];
      const found = kind.look({ setting, begunOn });
      if (!found) return [];
      return [
        { id, label: kind.label(), ...found, sources: entryOf(medicine).sources.map(citation) },
      ];
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** The monitoring ids of the formulary. */
const kinds: Readonly<Record<string, Kind>> = {
  egfr: { label: () => say`Kidney function`, look: kidney },
  ecg: { label: () => say`ECG`, look: ecg },
  bp: { label: () => say`Blood pressure`, look: onceWithin('P.bp.check_days', pressureDay) },
  hr: { label: () => say`Heart rate`, look: onceWithin('P.bp.check_days', rateDay) },
  sodium: { label: () => say`Sodium`, look: onceWithin('P.sodium.check_days', labDay('sodium')) },
  alt: { label: () => say`ALT`, look: baseline(labDay('alt')) },
  hba1c: { label: () => say`HbA1c`, look: baseline(labDay('hba1c')) },
  weight: { label: () => say`Weight`, look: baseline(weightDay) },
  oedema: { label: () => say`Swollen legs`, look: eachVisit },
  sedation_dizziness: { label: () => say`Sleepiness, dizziness`, look: eachVisit },
  mood_suicidality: { label: () => say`Mood, suicidal thoughts`, look: eachVisit },
  misuse: { label: () => say`Signs of misuse`, look: eachVisit },
  falls: { label: () => say`Falls`, look: eachVisit },
  skin: { label: () => say`Skin`, look: eachVisit },
};

/** The ids that this file can speak of; the formulary may name others, which are not shown. */
export const knownChecks: readonly string[] = Object.keys(kinds);

/** How long before the start a value still counts as the one it is compared with, days (design). */
const baselineFor = 180;
/** An ECG counts from this many days before the start (R78). */
const ecgFor = 365;
const heartConditions = ['ihd', 'heart_failure', 'arrhythmia', 'heart_block'];

type LastDay = (setting: Setting) => Day | null;

function eachVisit(): Found {
  return { state: 'each visit', by: null, last: null };
}

/** A value before the start, to compare with. */
function baseline(lastDay: LastDay): (look: Look) => Found {
  return ({ setting, begunOn }) => {
    const last = lastDay(setting);
    const has = last !== null && last >= addDays(begunOn, -baselineFor);
    return { state: has ? 'done' : 'now', by: null, last };
  };
}

/** One measurement after the start, within the protocol's days. */
function onceWithin(days: ParameterId, lastDay: LastDay): (look: Look) => Found {
  return ({ setting, begunOn }) => {
    const last = lastDay(setting);
    const by = addDays(begunOn, setting.protocol.parameter(days).value);
    if (last !== null && last > begunOn) return { state: 'done', by: null, last };
    return by <= setting.chart.on ? { state: 'now', by, last } : { state: 'by', by, last };
  };
}

function kidney({ setting }: Look): Found {
  const fresh = kidneyIsFresh(setting, false).value;
  const last = kidneyResult(setting.chart)?.entry.on ?? null;
  return { state: fresh ? 'done' : 'now', by: null, last };
}

/** Asked for from an age on and with heart disease, as by R78; null = not asked for. */
function ecg({ setting: { chart, protocol }, begunOn }: Look): Found | null {
  const heart = heartConditions.some((id) => chart.hasCondition(id));
  const old = chart.age === null || chart.age >= protocol.parameter('P.ecg.age').value;
  if (!heart && !old) return null;
  const last =
    chart.facts('care_event').findLast(({ statement }) => statement.event === 'ecg')?.on ?? null;
  const counts = last !== null && last >= addDays(begunOn, -ecgFor);
  return { state: counts ? 'done' : 'now', by: null, last };
}

function labDay(id: string): LastDay {
  return ({ chart }) => chart.labs(id).at(-1)?.on ?? null;
}

function pressureDay({ chart }: Setting): Day | null {
  return chart.pressures().at(-1)?.on ?? null;
}

function rateDay({ chart }: Setting): Day | null {
  return chart.facts('vital').findLast(({ statement }) => statement.heartRate !== null)?.on ?? null;
}

function weightDay({ chart }: Setting): Day | null {
  return chart.weights().at(-1)?.on ?? null;
}
