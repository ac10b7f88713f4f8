/**
 * The worklist kept up to date: each patient's rules are asked once, and again only when the patient
 * has a newer fact, other details or another protocol, or when the day has come on which something
 * may change by itself. What they said is kept in the record, so that the next start reads it. The
 * work is done in small pieces, so that a record of ten thousand patients never holds up main.
 */
import type { Day } from '../../clinical/day.ts';
import { language, type Language } from '../../clinical/language/language.ts';
import type { Patient } from '../../clinical/patient.ts';
import { byNeed, type WorklistRow } from '../../clinical/worklist.ts';
import { rowOf, type WorklistSummary } from '../../clinical/worklist/summary.ts';
import type { OpenRecord } from '../../db/index.ts';
import { keep, keptOf, markOf, type Made } from './kept-summaries.ts';
import { protocolsOf, type ProtocolOn } from './protocols.ts';
import { summarise } from './summarise.ts';
import { uncheckedRow } from './worklist-row.ts';

/** `mark` says what the row was made from; `told` counts up with every change of a row. */
type Kept = { mark: string; row: WorklistRow; told: number };
type Waiting = { patient: Patient; protocol: ReturnType<ProtocolOn>; mark: string };

/** How many summaries are written together: each writing waits for the disk once. */
const WRITTEN_TOGETHER = 200;
/** Rows that the window is given together, and where it goes on from. */
export type Piece = {
  rows: WorklistRow[];
  /** Give it to {@link WorklistFeed.next} for what comes after these. */
  told: number;
  /** How many more changed. */
  left: number;
};

/** How many patients are looked at before the time is: some milliseconds of work. */
const LOOKED_AT_TOGETHER = 100;

export class WorklistFeed {
  readonly on: Day;
  readonly language: Language;
  readonly #record: OpenRecord;
  readonly #kept = new Map<string, Kept>();
  readonly #waiting = new Map<string, Waiting>();
  /** Where a patient stands in line, by an earlier feed; who is not in it comes last. */
  readonly #standing: ReadonlyMap<string, number>;
  /** Whom a refresh has not looked at yet, the last one first. */
  #unseen: Patient[] = [];
  #protocols: ReturnType<typeof protocolsOf>;
  /** What was worked out and is not yet kept in the record. */
  #made: Made[] = [];
  #asked = 0;
  #told = 0;

  /**
   * The rows of a day; titles are in the language in force.
   *
   * @param order ids of patients by an earlier feed's need: those who needed someone are asked first.
   */
  constructor(record: OpenRecord, on: Day, order: readonly string[] = []) {
    this.#record = record;
    this.#protocols = protocolsOf(record);
    this.on = on;
    this.language = language();
    this.#standing = new Map(order.map((id, place) => [id, place]));
  }

  /** How many patients still wait to be looked at, or for their rules to be asked. */
  get pending(): number {
    return this.#unseen.length + this.#waiting.size;
  }

  /** How many times a patient's rules were asked, and not read from what was kept. */
  get asked(): number {
    return this.#asked;
  }

  /** How many patients there are, with a row or still without. */
  get total(): number {
    const without = this.#unseen.filter(({ id }) => !this.#kept.has(id));
    return this.#kept.size + without.length;
  }

  /** The ids of all patients in order of need: all that may be remembered of a record that is shut. */
  get order(): string[] {
    return this.rows.sort(byNeed).map(({ patientId }) => patientId);
  }

  /** All rows that there are, in no order. */
  get rows(): WorklistRow[] {
    return [...this.#kept.values()].map(({ row }) => row);
  }

  /**
   * The rows that changed after `told` (0 = all), at most so many: those who need someone most. The
   * others count as changed later, so that they come next, in their order as it is then.
   */
  next(told: number, most: number): Piece {
    const changed = [...this.#kept.values()].filter((kept) => kept.told > told);
    if (changed.length <= most)
      return { rows: changed.map(({ row }) => row), told: this.#told, left: 0 };
    changed.sort((a, b) => byNeed(a.row, b.row));
    for (const kept of changed) {
      this.#told += 1;
      kept.told = this.#told;
    }
    const piece = changed.slice(0, most);
    return {
      rows: piece.map(({ row }) => row),
      told: piece.at(-1)?.told ?? told,
      left: changed.length - piece.length,
    };
  }

  /**
   * Finds the rows that are out of date, reads those that were kept and still hold, and puts the
   * others in line; a patient who was never asked about gets a row that says so.
   *
   * @param changed the patients who may have changed, looked at now and asked before all others;
   *   null = any, looked at by {@link work}.
   */
  refresh(changed: readonly string[] | null): void {
    this.#protocols = protocolsOf(this.#record);
    if (changed) {
      const others = new Map(this.#waiting);
      this.#waiting.clear();
      this.#look(changed.flatMap((id) => this.#record.patient(id) ?? []));
      for (const [id, waiting] of others)
        if (!this.#waiting.has(id) && !changed.includes(id)) this.#waiting.set(id, waiting);
      return;
    }
    this.#unseen = this.#record.patients().sort((a, b) => this.#placeOf(b) - this.#placeOf(a));
  }

  /**
   * Looks at those who were not looked at since the last refresh, then asks the rules of those who
   * wait, first come first served, for about so many milliseconds; one piece of it at least.
   */
  work(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    let pieces = 0;
    const goesOn = () => (pieces += 1) === 1 || performance.now() < until;
    while (this.#unseen.length > 0 && goesOn())
      this.#look(this.#unseen.splice(-LOOKED_AT_TOGETHER).reverse());
    for (const [id, waiting] of this.#waiting) {
      if (!goesOn()) break;
      this.#ask(id, waiting);
    }
    if (this.#waiting.size > 0 && this.#made.length < WRITTEN_TOGETHER) return;
    keep(this.#record, this.#made);
    this.#made = [];
  }

  #look(patients: readonly Patient[]): void {
    const last = this.#record.lastRecorded(patients.map(({ id }) => id));
    const stale: Waiting[] = [];
    for (const patient of patients) {
      const protocol = this.#protocols(patient.id)(this.on);
      const mark = markOf(patient, last.get(patient.id), protocol);
      if (this.#kept.get(patient.id)?.mark !== mark) stale.push({ patient, protocol, mark });
    }
    const kept = keptOf(this.#record, stale, this.on);
    for (const waiting of stale) {
      const { patient, mark } = waiting;
      const summary = kept.get(patient.id);
      if (summary) this.#read(patient, mark, summary);
      else {
        if (!this.#kept.has(patient.id)) this.#keep(patient.id, '', uncheckedRow(patient));
        this.#waiting.set(patient.id, waiting);
      }
    }
  }

  #ask(id: string, { patient, protocol, mark }: Waiting): void {
    const facts = this.#record.facts(id);
    const made = summarise({ patient, facts, on: this.on, protocol });
    this.#asked += 1;
    this.#waiting.delete(id);
    this.#read(patient, mark, made.summary);
    this.#made.push({ ...made, patientId: id, mark });
  }

  #read(patient: Patient, mark: string, summary: WorklistSummary): void {
    const row = rowOf(uncheckedRow(patient), summary, this.on, this.language);
    this.#keep(patient.id, mark, row);
  }

  #placeOf({ id }: Patient): number {
    return this.#standing.get(id) ?? this.#standing.size;
  }

  #keep(id: string, mark: string, row: WorklistRow): void {
    this.#told += 1;
    this.#kept.set(id, { mark, row, told: this.#told });
  }
}
