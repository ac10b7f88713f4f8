/** A visit being recorded. Its entries outlive the screen, so that a lock or a wrong click loses none. */
import { SvelteMap } from 'svelte/reactivity';
import type { Chart } from '../../clinical/chart.ts';
import { isDay, type Day } from '../../clinical/day.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { Grade } from '../patient/dose-words.ts';
import { chartOf } from '../patient/chart-of-page.ts';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { blankEntry, type DoseEntry, type StopReason, type VisitEntry } from './entry.ts';
import { factsOf } from './visit-facts.ts';

/** Unsaved visits by person and patient. They live in memory only and go with the window. */
const unsaved = new SvelteMap<string, VisitEntry>();

export class Visit {
  readonly #open: OpenPatient;
  readonly #key: string;
  readonly today: Day;
  entry: VisitEntry;
  /** Someone tried to save: what is still missing is shown from now on. */
  tried = $state(false);
  saving = $state(false);

  constructor(open: OpenPatient, personId: string, today: Day) {
    this.#open = open;
    this.#key = `${personId} ${open.patientId}`;
    this.today = today;
    const kept = unsaved.get(this.#key);
    this.entry = $state(kept ?? blankEntry(today));
  }

  /** The patient on the day of the visit; null until main has told of them. */
  readonly chart: Chart | null = $derived.by(() => {
    if (!this.#open.page) return null;
    const chart = chartOf(this.#open.page);
    return isDay(this.entry.on) && this.entry.on <= this.today ? chart.asOf(this.entry.on) : chart;
  });

  readonly result = $derived.by(() => this.chart && factsOf(this.entry, this.chart, this.today));

  readonly hasEntries = $derived.by(() => this.result !== null && !this.result.isEmpty);

  /** The problem to show beside a field, or null: while typing, or from the attempt to save on. */
  problem(field: string): string | null {
    const found = this.result?.problems.find((problem) => problem.field === field);
    return found && (this.tried || !found.waits) ? found.message : null;
  }

  /** Keeps the entries for when this patient's form is opened again. */
  keep(): void {
    if (this.hasEntries) unsaved.set(this.#key, this.entry);
    else unsaved.delete(this.#key);
  }

  discard(): void {
    unsaved.delete(this.#key);
    this.entry = blankEntry(this.today);
  }

  gradeEffect(medicine: string | null, term: string, grade: Grade | null): void {
    const others = this.entry.effects.filter(
      (effect) => effect.medicine !== medicine || effect.term !== term,
    );
    this.entry.effects = grade === null ? others : [...others, { medicine, term, grade }];
    if (grade !== null && grade > 0) this.entry.noEffects = false;
  }

  setNoEffects(none: boolean): void {
    this.entry.noEffects = none;
    if (none) this.entry.effects = [];
  }

  /** The change entered for a medicine, made on first use. */
  dose(medicine: string): DoseEntry | null {
    return this.entry.doses.find((dose) => dose.medicine === medicine) ?? null;
  }

  setDose(medicine: string, amount: string): void {
    const known = this.dose(medicine);
    if (known) Object.assign(known, { amount, stop: null });
    else this.entry.doses.push({ medicine, amount, stop: null, isNew: false });
    if (amount === '' && known && !known.isNew) this.dropDose(medicine);
  }

  stopDose(medicine: string, stop: StopReason): void {
    const known = this.dose(medicine);
    if (known) Object.assign(known, { amount: '', stop });
    else this.entry.doses.push({ medicine, amount: '', stop, isNew: false });
  }

  dropDose(medicine: string): void {
    this.entry.doses = this.entry.doses.filter((dose) => dose.medicine !== medicine);
  }

  /** Begins a medicine with its usual start dose, ready to be changed. */
  startMedicine(medicine: string): void {
    if (this.dose(medicine)) return;
    const known = findMedicine(medicine);
    const usual = known?.doseUnit === 'in use' ? 1 : known?.start?.perDay;
    const amount = usual === null || usual === undefined ? '' : String(usual);
    this.entry.doses.push({ medicine, amount, stop: null, isNew: true });
  }

  /** Saves all or nothing. Resolves to the number of facts saved; throws what main refused. */
  async save(): Promise<number> {
    const result = this.result;
    if (!result || result.on === null || result.facts.length === 0) return 0;
    this.saving = true;
    try {
      await this.#open.saveVisit(result.on, result.facts);
      this.discard();
      this.tried = false;
      return result.facts.length;
    } finally {
      this.saving = false;
    }
  }
}
