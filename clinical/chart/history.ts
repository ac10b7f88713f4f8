/**
 * Everything that stands in a patient's record, indexed by item, each item with one entry a day. Same-day
 * records are merged to the more cautious value. Built once; charts of any day are views into it.
 */
import type { Fact, FactKind } from '../facts.ts';
import { isKind } from '../facts.ts';
import { instrument } from '../instruments/index.ts';
import { higher, lower, series, type Series } from './series.ts';

/** Labs where the lower of two same-day values is the more cautious; for all others it is the higher. */
const lowerIsWorse = new Set([
  'egfr',
  'sodium',
  'b12_total',
  'b12_active',
  'vitd_25oh',
  'haemoglobin',
]);

export type BloodPressure = { systolic: number; diastolic: number };
export type NeuroExam = { myotomes: Readonly<Record<string, number>>; progressive: boolean };
export type Mechanism = Fact<'mechanism'>['statement']['mechanism'];
export type TherapyStatus = Fact<'therapy'>['statement']['status'];

/** Most cautious first: what a day with several physical therapy records counts as. */
const therapyCaution: readonly TherapyStatus[] = [
  'stopped',
  'declined',
  'advice_only',
  'referred',
  'structured',
  'active',
  'completed',
];

type ByKind = { [K in FactKind]?: Fact<K>[] };

export class History {
  readonly #facts: readonly Fact[];
  #sorted: Map<FactKind, Fact[]> | null = null;
  #kinds: ByKind = {};
  #numbers = new Map<string, Series<number>>();
  #doses = new Map<string, Series<number | null>>();
  #answers = new Map<string, Series<boolean>>();
  #pressures = new Map<string, Series<BloodPressure>>();
  #exams = new Map<string, Series<NeuroExam>>();
  #mechanisms = new Map<string, Series<Mechanism>>();
  #therapies = new Map<string, Series<TherapyStatus>>();

  /** @param facts the facts that stand, in any order. */
  constructor(facts: readonly Fact[]) {
    this.#facts = facts.toSorted(byDayThenId);
  }

  /** This history with one dose more; what it has already worked out is kept. */
  withDose(dose: Fact<'dose'>): History {
    const more = new History([...this.#facts, dose]);
    more.#kinds = { ...this.#kinds, dose: [...this.of('dose'), dose].sort(byDayThenId) };
    more.#numbers = this.#numbers;
    more.#answers = this.#answers;
    more.#pressures = this.#pressures;
    more.#exams = this.#exams;
    more.#mechanisms = this.#mechanisms;
    more.#therapies = this.#therapies;
    more.#doses = new Map(this.#doses);
    more.#doses.delete(dose.statement.medicine);
    return more;
  }

  /** All facts, oldest first. */
  all(): readonly Fact[] {
    return this.#facts;
  }

  /** All facts of a kind, oldest first. */
  of<K extends FactKind>(kind: K): readonly Fact<K>[] {
    const known = this.#kinds[kind];
    if (known) return known;
    this.#sorted ??= Map.groupBy(this.#facts, (fact) => fact.statement.kind);
    const facts = (this.#sorted.get(kind) ?? []).filter((fact) => isKind(fact, kind));
    // By assignment through the key: the checker cannot tell that kind and facts belong together.
    Object.assign(this.#kinds, { [kind]: facts });
    return facts;
  }

  /** The medicines that have any dose record. */
  medicines(): string[] {
    return this.#ids('dose', (fact) => fact.statement.medicine);
  }

  /** The adverse effect terms that have any report. */
  terms(): string[] {
    return this.#ids('adverse_effect', (fact) => fact.statement.term);
  }

  scores(id: string): Series<number> {
    return once(this.#numbers, `score ${id}`, () =>
      series(
        this.of('score').filter((fact) => fact.statement.instrument === id),
        (fact) => fact.statement.value,
        instrument(id).higherIs === 'better' ? lower : higher,
      ),
    );
  }

  /** Daily amounts; null = taken, amount unknown. A known amount counts over an unknown one. */
  doses(medicine: string): Series<number | null> {
    return once(this.#doses, medicine, () =>
      series(
        this.of('dose').filter((fact) => fact.statement.medicine === medicine),
        (fact) => fact.statement.amount,
        higherDose,
      ),
    );
  }

  labs(id: string): Series<number> {
    return once(this.#numbers, `lab ${id}`, () =>
      series(
        this.of('lab').filter((fact) => fact.statement.lab === id),
        (fact) => fact.statement.value,
        lowerIsWorse.has(id) ? lower : higher,
      ),
    );
  }

  /** Body weights, kg. */
  weights(): Series<number> {
    return once(this.#numbers, 'weight', () =>
      series(this.of('vital'), (fact) => fact.statement.weightKg ?? undefined, higher),
    );
  }

  /** Body heights, cm. */
  heights(): Series<number> {
    return once(this.#numbers, 'height', () =>
      series(this.of('vital'), (fact) => fact.statement.heightCm ?? undefined, lower),
    );
  }

  /** Blood pressures, mmHg. */
  pressures(): Series<BloodPressure> {
    return once(this.#pressures, 'pressure', () =>
      series(
        this.of('vital'),
        ({ statement: { systolic, diastolic } }) =>
          systolic === null || diastolic === null ? undefined : { systolic, diastolic },
        (a, b) => ({
          systolic: Math.max(a.systolic, b.systolic),
          diastolic: Math.max(a.diastolic, b.diastolic),
        }),
      ),
    );
  }

  /** The days on which red flags were asked about. */
  redFlagScreens(): Series<boolean> {
    return once(this.#answers, 'screens', () =>
      series(this.of('red_flag_screen'), () => true, keep),
    );
  }

  /** The days on which one red flag was found (true) or cleared (false); found counts over cleared. */
  redFlag(id: string): Series<boolean> {
    return once(this.#answers, `flag ${id}`, () =>
      series(
        this.of('red_flag_screen'),
        (fact) =>
          fact.statement.positive.includes(id) ||
          (fact.statement.cleared.includes(id) ? false : undefined),
        either,
      ),
    );
  }

  /** Neurological exams; the lower grade of a myotome and a mark "progressive" count. */
  neuroExams(): Series<NeuroExam> {
    return once(this.#exams, 'neuro', () =>
      series(this.of('neuro_exam'), (fact): NeuroExam => fact.statement, weakerExam),
    );
  }

  /** Classifications; two different ones on a day count as mixed, so that no component is lost. */
  mechanisms(): Series<Mechanism> {
    return once(this.#mechanisms, 'mechanism', () =>
      series(
        this.of('mechanism'),
        (fact) => fact.statement.mechanism,
        (a, b) => (a === b ? a : 'mixed'),
      ),
    );
  }

  /** The days on which a condition was recorded as present (true) or absent; present counts. */
  condition(id: string): Series<boolean> {
    return once(this.#answers, `condition ${id}`, () =>
      series(
        this.of('condition').filter((fact) => fact.statement.condition === id),
        (fact) => fact.statement.present,
        either,
      ),
    );
  }

  conditionIds(): string[] {
    return this.#ids('condition', (fact) => fact.statement.condition);
  }

  /** Where a therapy stood; of several on a day, the one furthest from attended care. */
  therapy(id: 'physical_therapy' | 'cbt'): Series<TherapyStatus> {
    return once(this.#therapies, `therapy ${id}`, () =>
      series(
        this.of('therapy').filter((fact) => fact.statement.therapy === id),
        (fact) => fact.statement.status,
        (a, b) => (therapyCaution.indexOf(a) <= therapyCaution.indexOf(b) ? a : b),
      ),
    );
  }

  #ids<K extends FactKind>(kind: K, id: (fact: Fact<K>) => string): string[] {
    return [...new Set(this.of(kind).map(id))].sort();
  }
}

/** Makes each item's series at most once; most items are never asked for. */
function once<T>(made: Map<string, Series<T>>, key: string, make: () => Series<T>): Series<T> {
  const known = made.get(key);
  if (known) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

function byDayThenId(a: Fact, b: Fact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

const keep = <T>(a: T): T => a;
const either = (a: boolean, b: boolean): boolean => a || b;

/** 0 (stopped) < null (taken, amount unknown) < any known amount. */
function higherDose(a: number | null, b: number | null): number | null {
  if (a === null) return b === null || b === 0 ? null : b;
  if (b === null) return a === 0 ? null : a;
  return Math.max(a, b);
}

function weakerExam(a: NeuroExam, b: NeuroExam): NeuroExam {
  const myotomes: Record<string, number> = { ...a.myotomes };
  for (const [name, grade] of Object.entries(b.myotomes)) {
    myotomes[name] = Math.min(grade, myotomes[name] ?? grade);
  }
  return { myotomes, progressive: a.progressive || b.progressive };
}
