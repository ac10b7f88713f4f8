/** One patient as known on one day. Built by `buildChart`; everything in it is dated up to that day. */
import { addDays, dayNumber, type Day } from '../day.ts';
import type { Fact, FactKind } from '../facts.ts';
import type { Sex } from '../patient.ts';
import type { History } from './history.ts';
import {
  gradeOf,
  type BloodPressure,
  type Mechanism,
  type NeuroExam,
  type TherapyStatus,
} from './items.ts';
import { withoutDoses, type Memory } from './memory.ts';
import type { DayWatch } from './day-watch.ts';
import { Elapsed } from './elapsed.ts';
import { evidenceIn } from './evidence.ts';
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
  /** The day of the chart. Rules ask about it through the chart's methods, so that it can be watched. */
  readonly on: Day;
  readonly history: History;
  /** What measures have worked out of this chart; theirs alone. */
  readonly memory: Memory;
  readonly #today: number;
  readonly #watch: DayWatch | null;
  #age: number | null | undefined;
  #episodes = new Map<string, Episode[]>();
  #uses = new Map<string, CurrentUse | null>();
  #active: CurrentUse[] | null = null;
  #conditions: Map<string, Entry<boolean>> | null = null;
  #evidence: ReadonlyMap<string, readonly Entry<boolean>[]> | null = null;

  /**
   * @param watch keeps the next day on which an answer about the chart's day turns; null = nobody asks.
   * @param memory what measures already know of this chart.
   */
  constructor(
    patient: ChartPatient,
    history: History,
    on: Day,
    watch: DayWatch | null = null,
    memory: Memory = [],
  ) {
    this.patient = patient;
    this.memory = memory;
    this.history = history;
    this.on = on;
    this.#today = dayNumber(on);
    this.#watch = watch;
  }

  /**
   * The same record on another day: what would have been known of that day. It is not watched: the
   * other day must be one that stays where it is while the chart's own day moves on.
   */
  asOf(on: Day): Chart {
    return on === this.on ? this : new Chart(this.patient, this.history, on);
  }

  /**
   * The same record with one dose more; what does not rest on the medicine is not worked out again. It
   * is not watched.
   */
  withDose(dose: Fact<'dose'>): Chart {
    const { medicine } = dose.statement;
    const known = withoutDoses(this.memory);
    const more = new Chart(this.patient, this.history.withDose(dose), this.on, null, known);
    more.#age = this.#age;
    more.#conditions = this.#conditions;
    more.#evidence = this.#evidence;
    more.#episodes = new Map(this.#episodes);
    more.#episodes.delete(medicine);
    more.#uses = new Map(this.#uses);
    more.#uses.delete(medicine);
    return more;
  }

  /** Age in completed years on the day of the chart; null = unknown. */
  get age(): number | null {
    if (this.#age !== undefined) return this.#age;
    this.#age = this.patient.age(this.on);
    if (this.#age !== null) this.#watch?.turnsOn(this.#nextBirthday(this.#age));
    return this.#age;
  }

  /** Time since enrolment: the protocol's day number. */
  get dayOfFollowUp(): Elapsed {
    return this.daysSince({ on: this.patient.enrolledOn });
  }

  /** The time from an entry, or a fact, to the day of the chart. */
  daysSince(since: Dated): Elapsed {
    return new Elapsed(numberOf(since), this.#today, this.#watch);
  }

  /** The items of the last so many days, today included. @param items dated up to the chart's day. */
  within<T extends Dated>(items: readonly T[], days: number): T[] {
    return items.filter((item) => this.daysSince(item).isAtMost(days));
  }

  /** The last item, if it is at most so many days old. @param items oldest first, as of the chart's day. */
  latestWithin<T extends Dated>(items: readonly T[], days: number): T | null {
    const last = items.at(-1);
    return last && this.daysSince(last).isAtMost(days) ? last : null;
  }

  /** Says that something was made from the chart's day itself, so that it may be otherwise tomorrow. */
  dependsOnToday(): void {
    this.#watch?.turnsOn(this.#today + 1);
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
    return until(this.history.items.scores.of(id), this.#today);
  }

  labs(id: string): Series<number> {
    return until(this.history.items.labs.of(id), this.#today);
  }

  /** Body weights, kg. */
  weights(): Series<number> {
    return until(this.history.items.weights(), this.#today);
  }

  pressures(): Series<BloodPressure> {
    return until(this.history.items.pressures(), this.#today);
  }

  redFlagScreens(): Series<boolean> {
    return until(this.history.items.screens(), this.#today);
  }

  /** The record that a red flag was found and is not cleared since; null = not open. */
  openRedFlag(id: string): Entry<boolean> | null {
    const last = latest(until(this.history.items.redFlags.of(id), this.#today));
    return last?.value ? last : null;
  }

  neuroExams(): Series<NeuroExam> {
    return until(this.history.items.exams(), this.#today);
  }

  mechanisms(): Series<Mechanism> {
    return until(this.history.items.mechanisms(), this.#today);
  }

  therapy(id: 'physical_therapy' | 'cbt'): Series<TherapyStatus> {
    return until(this.history.items.therapies.of(id), this.#today);
  }

  /** Weight at enrolment, kg: as taken then, else the last one up to day 0; null = unknown. */
  get enrolmentWeight(): { kg: number; entry: Entry<number> | null } | null {
    const given = this.patient.enrolmentWeightKg;
    if (given !== undefined && given !== null) return { kg: given, entry: null };
    const entry = latest(until(this.history.items.weights(), dayNumber(this.patient.enrolledOn)));
    return entry ? { kg: entry.value, entry } : null;
  }

  /** The latest weight, else the one at enrolment, kg. */
  get weight(): { kg: number; entry: Entry<number> | null } | null {
    const entry = latest(this.weights());
    return entry ? { kg: entry.value, entry } : this.enrolmentWeight;
  }

  /** The latest height, else the one at enrolment, cm. */
  get height(): { cm: number; entry: Entry<number> | null } | null {
    const entry = latest(until(this.history.items.heights(), this.#today));
    if (entry) return { cm: entry.value, entry };
    const given = this.patient.enrolmentHeightCm;
    return given === undefined || given === null ? null : { cm: given, entry: null };
  }

  /** The dose records of a medicine, stops included. */
  doses(medicine: string): Series<number | null> {
    return until(this.history.items.doses.of(medicine), this.#today);
  }

  /** The episodes of a medicine so far, oldest first. */
  episodes(medicine: string): Episode[] {
    const known = this.#episodes.get(medicine);
    if (known) return known;
    const found = episodes(medicine, this.doses(medicine));
    this.#episodes.set(medicine, found);
    return found;
  }

  /** How a medicine is taken today; null = not taken. The day of the stop is already not taken. */
  use(medicine: string): CurrentUse | null {
    const known = this.#uses.get(medicine);
    if (known !== undefined) return known;
    const last = this.episodes(medicine).at(-1);
    const use = last && last.end === null ? currentUse(last) : null;
    this.#uses.set(medicine, use);
    return use;
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
    this.#evidence ??= evidenceIn(this.recordedConditions());
    return this.#evidence.get(id) ?? [];
  }

  /** The conditions recorded as present, with the record that says so; implied ones not included. */
  recordedConditions(): ReadonlyMap<string, Entry<boolean>> {
    if (this.#conditions) return this.#conditions;
    const present = new Map<string, Entry<boolean>>();
    for (const id of this.history.items.conditions.ids()) {
      const last = latest(until(this.history.items.conditions.of(id), this.#today));
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
    const reports = this.history.items.reports
      .facts(term)
      .filter((fact) => fact.on <= this.on && counts(fact));
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

  /** The first day on which the age differs; an age only grows, so halving the year finds it. */
  #nextBirthday(age: number): number {
    let [same, other] = [0, 367];
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (this.patient.age(addDays(this.on, middle)) === age) same = middle;
      else other = middle;
    }
    return this.#today + other;
  }
}

/** Something with a day of its own. */
type Dated = { readonly number: number } | { readonly on: Day };

const numberOf = (dated: Dated): number => ('number' in dated ? dated.number : dayNumber(dated.on));
