/**
 * The worklist kept up to date: each patient's rules are asked once, and again only when the patient
 * has a newer fact, other details or another protocol. The work is done in small pieces, so that a
 * record of ten thousand patients never holds up main.
 */
import type { Day } from '../../clinical/day.ts';
import { language, type Language } from '../../clinical/language/language.ts';
import type { Patient } from '../../clinical/patient.ts';
import { byNeed, type WorklistRow } from '../../clinical/worklist.ts';
import type { OpenRecord } from '../../db/index.ts';
import { protocolsOf, type ProtocolOn } from './protocols.ts';
import { checkedRow, uncheckedRow } from './worklist-row.ts';

/** `mark` says what the row was made from; `told` counts up with every change of a row. */
type Kept = { mark: string; row: WorklistRow; told: number };
type Waiting = { patient: Patient; protocol: ReturnType<ProtocolOn>; mark: string };

export class WorklistFeed {
  readonly on: Day;
  readonly language: Language;
  readonly #record: OpenRecord;
  readonly #kept = new Map<string, Kept>();
  readonly #waiting = new Map<string, Waiting>();
  /** Where a patient stands in line, by an earlier feed; who is not in it comes last. */
  readonly #standing: ReadonlyMap<string, number>;
  #told = 0;

  /**
   * The rows of a day; titles are in the language in force.
   *
   * @param order ids of patients by an earlier feed's need: those who needed someone are asked first.
   */
  constructor(record: OpenRecord, on: Day, order: readonly string[] = []) {
    this.#record = record;
    this.on = on;
    this.language = language();
    this.#standing = new Map(order.map((id, place) => [id, place]));
  }

  /** How far the rows have come: give it to {@link since} for what changed after it. */
  get told(): number {
    return this.#told;
  }

  /** How many patients still wait for their rules to be asked. */
  get pending(): number {
    return this.#waiting.size;
  }

  get total(): number {
    return this.#kept.size;
  }

  /** The ids of all patients in order of need: all that may be remembered of a record that is shut. */
  get order(): string[] {
    return this.since(0)
      .sort(byNeed)
      .map(({ patientId }) => patientId);
  }

  /** Rows that changed after `told`; all of them for 0. */
  since(told: number): WorklistRow[] {
    return [...this.#kept.values()].filter((kept) => kept.told > told).map(({ row }) => row);
  }

  /**
   * Finds the rows that are out of date and puts them in line; a patient who is new gets a row that
   * says so at once.
   *
   * @param changed the patients who may have changed, asked before all others; null = any.
   */
  refresh(changed: readonly string[] | null): void {
    const record = this.#record;
    const protocols = protocolsOf(record);
    const newest = record.newestFacts(changed);
    const patients = changed
      ? changed.flatMap((id) => record.patient(id) ?? [])
      : record.patients().sort((a, b) => this.#placeOf(a) - this.#placeOf(b));
    const others = new Map(this.#waiting);
    if (changed) this.#waiting.clear();
    for (const patient of patients) {
      const protocol = protocols(patient.id)(this.on);
      const mark = `${newest.get(patient.id) ?? ''} ${protocol.version} ${JSON.stringify(patient)}`;
      const kept = this.#kept.get(patient.id);
      if (!kept) this.#keep(patient.id, '', uncheckedRow(patient));
      if (kept?.mark !== mark) this.#waiting.set(patient.id, { patient, protocol, mark });
    }
    for (const [id, waiting] of others) if (!this.#waiting.has(id)) this.#waiting.set(id, waiting);
  }

  /** Asks the rules of those who wait, first come first served, for about so many milliseconds. */
  work(milliseconds: number): void {
    const until = performance.now() + milliseconds;
    for (const [id, { patient, protocol, mark }] of this.#waiting) {
      const facts = this.#record.facts(id);
      const { row } = checkedRow({ patient, facts, on: this.on, protocol });
      this.#waiting.delete(id);
      this.#keep(id, mark, row);
      if (performance.now() >= until) return;
    }
  }

  #placeOf({ id }: Patient): number {
    return this.#standing.get(id) ?? this.#standing.size;
  }

  #keep(id: string, mark: string, row: WorklistRow): void {
    this.#told += 1;
    this.#kept.set(id, { mark, row, told: this.#told });
  }
}
