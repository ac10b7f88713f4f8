/** One patient as known on one day. Built by `buildChart`; everything in it is dated up to that day. */
import { implied } from '../conditions/index.ts';
import { addDays, dayNumber, type Day } from '../day.ts';
import type { Fact, FactKind } from '../facts.ts';
import type { Sex } from '../patient.ts';
import type { BloodPressure, History, Mechanism, NeuroExam, TherapyStatus } from './history.ts';
import { currentUse, episodes, type CurrentUse, type Episode } from './medicine-use.ts';
import { latest, until, type Entry, type Series } from './series.ts';

/** What a chart needs to know of the person. */
export type ChartPatient = {
  sex: Sex;
  /** Completed years on a day; null = unknown. */
  age: (on: Day) => number | null;
  /** Day 0 of the protocol. */
  enrolledOn: Day;
  /** Weight taken at enrolment without a day of its own, kg. Absent: the last weight up to day 0. */
  enrolmentWeightKg?: number | null;
  /** Height taken at enrolment, cm, used while no height is recorded. */
  enrolmentHeightCm?: number | null;
};

export type AdverseEffectReport = {
  on: Day;
  number: number;
  grade: number;
  facts: Fact<'adverse_effect'>[];
};

export class Chart {
  readonly patient: ChartPatient;
  readonly on: Day;
  /** The day of the chart as a count of days, for arithmetic with entries. */
  readonly today: number;
  readonly history: History;
  readonly #uses = new Map<string, Episode[]>();
  #active: CurrentUse[] | null = null;
  #conditions: Map<string, Entry<boolean>> | null = null;
  #evidence: Map<string, { entry: Entry<boolean> }[]> | null = null;

  constructor(patient: ChartPatient, history: History, on: Day) {
    this.patient = patient;
    this.history = history;
    this.on = on;
    this.today = dayNumber(on);
  }

  /** The same record on another day: what would have been known of that day. */
  asOf(on: Day): Chart {
    return on === this.on ? this : new Chart(this.patient, this.history, on);
  }

  /** Age in completed years on the day of the chart; null = unknown. */
  get age(): number | null {
    return this.patient.age(this.on);
  }

  /** Days since enrolment: the protocol's day number. */
  get dayOfFollowUp(): number {
    return this.today - dayNumber(this.patient.enrolledOn);
  }

  daysSince(entry: { readonly number: number }): number {
    return this.today - entry.number;
  }

  /** The day `count` days after an entry. */
  dayAfter(entry: { readonly on: Day }, count: number): Day {
    return addDays(entry.on, count);
  }

  /** All facts of a kind up to the day, oldest first. */
  facts<K extends FactKind>(kind: K): readonly Fact<K>[] {
    const all = this.history.of(kind);
    const last = all.at(-1);
    return !last || last.on <= this.on ? all : all.filter((fact) => fact.on <= this.on);
  }

  scores(id: string): Series<number> {
    return until(this.history.scores(id), this.today);
  }

  labs(id: string): Series<number> {
    return until(this.history.labs(id), this.today);
  }

  /** Body weights, kg. */
  weights(): Series<number> {
    return until(this.history.weights(), this.today);
  }

  pressures(): Series<BloodPressure> {
    return until(this.history.pressures(), this.today);
  }

  redFlagScreens(): Series<boolean> {
    return until(this.history.redFlagScreens(), this.today);
  }

  /** The record that a red flag was found and is not cleared since; null = not open. */
  openRedFlag(id: string): Entry<boolean> | null {
    const last = latest(until(this.history.redFlag(id), this.today));
    return last?.value ? last : null;
  }

  neuroExams(): Series<NeuroExam> {
    return until(this.history.neuroExams(), this.today);
  }

  mechanisms(): Series<Mechanism> {
    return until(this.history.mechanisms(), this.today);
  }

  therapy(id: 'physical_therapy' | 'cbt'): Series<TherapyStatus> {
    return until(this.history.therapy(id), this.today);
  }

  /** Weight at enrolment, kg: as taken then, else the last one up to day 0; null = unknown. */
  get enrolmentWeight(): { kg: number; entry: Entry<number> | null } | null {
    const given = this.patient.enrolmentWeightKg;
    if (given !== undefined && given !== null) return { kg: given, entry: null };
    const entry = latest(until(this.history.weights(), dayNumber(this.patient.enrolledOn)));
    return entry ? { kg: entry.value, entry } : null;
  }

  /** The latest weight, else the one at enrolment, kg. */
  get weight(): { kg: number; entry: Entry<number> | null } | null {
    const entry = latest(this.weights());
    return entry ? { kg: entry.value, entry } : this.enrolmentWeight;
  }

  /** The latest height, else the one at enrolment, cm. */
  get height(): { cm: number; entry: Entry<number> | null } | null {
    const entry = latest(until(this.history.heights(), this.today));
    if (entry) return { cm: entry.value, entry };
    const given = this.patient.enrolmentHeightCm;
    return given === undefined || given === null ? null : { cm: given, entry: null };
  }

  /** The dose records of a medicine, stops included. */
  doses(medicine: string): Series<number | null> {
    return until(this.history.doses(medicine), this.today);
  }

  /** The episodes of a medicine so far, oldest first. */
  episodes(medicine: string): Episode[] {
    const known = this.#uses.get(medicine);
    if (known) return known;
    const found = episodes(medicine, this.doses(medicine));
    this.#uses.set(medicine, found);
    return found;
  }

  /** How a medicine is taken today; null = not taken. The day of the stop is already not taken. */
  use(medicine: string): CurrentUse | null {
    const last = this.episodes(medicine).at(-1);
    return last && last.end === null ? currentUse(last) : null;
  }

  /** Every medicine taken today, by id. */
  active(): readonly CurrentUse[] {
    this.#active ??= this.history.medicines().flatMap((medicine) => this.use(medicine) ?? []);
    return this.#active;
  }

  /** Whether a condition is recorded as present, itself or by one that implies it. */
  hasCondition(id: string): boolean {
    return this.conditionEvidence(id).length > 0;
  }

  /** The records that make a condition present: its own, and those of conditions that imply it. */
  conditionEvidence(id: string): readonly Entry<boolean>[] {
    this.#evidence ??= Map.groupBy(
      [...this.recordedConditions()].flatMap(([recorded, entry]) =>
        implied([recorded]).map((means) => ({ means, entry })),
      ),
      ({ means }) => means,
    );
    return this.#evidence.get(id)?.map(({ entry }) => entry) ?? [];
  }

  /** The conditions recorded as present, with the record that says so; implied ones not included. */
  recordedConditions(): ReadonlyMap<string, Entry<boolean>> {
    if (this.#conditions) return this.#conditions;
    const present = new Map<string, Entry<boolean>>();
    for (const id of this.history.conditionIds()) {
      const last = latest(until(this.history.condition(id), this.today));
      if (last?.value) present.set(id, last);
    }
    this.#conditions = present;
    return present;
  }

  /**
   * The latest report of an adverse effect among those that `counts` accepts; of several on its day,
   * the highest grade. A grade that was not recorded is read as 2.
   */
  latestReport(
    term: string,
    counts: (report: Fact<'adverse_effect'>) => boolean = () => true,
  ): AdverseEffectReport | null {
    const reports = this.facts('adverse_effect').filter(
      (fact) => fact.statement.term === term && counts(fact),
    );
    const on = reports.at(-1)?.on;
    if (on === undefined) return null;
    const sameDay = reports.filter((fact) => fact.on === on);
    const grade = Math.max(...sameDay.map(gradeOf));
    return {
      on,
      number: dayNumber(on),
      grade,
      facts: sameDay.filter((fact) => gradeOf(fact) === grade),
    };
  }
}

/** The grade of a report, 2 where none was recorded. */
export function gradeOf(report: Fact<'adverse_effect'>): number {
  return report.statement.grade ?? 2;
}
