/** A visit being recorded. Its entries outlive the screen, so that a lock or a wrong click loses none. */
import { SvelteMap } from 'svelte/reactivity';
import type { Chart } from '../../clinical/chart.ts';
import { isDay, type Day } from '../../clinical/day.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { VisitPreview } from '../../clinical/preview.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import { protocolOf } from '../../clinical/protocol.ts';
import { evaluateAsIfStarted } from '../../clinical/rules/evaluate.ts';
import type { Grade } from '../patient/dose-words.ts';
import { chartOf } from '../patient/chart-of-page.ts';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { blankEntry, type DoseEntry, type StopReason, type VisitEntry } from './entry.ts';
import { dueFor } from './due.ts';
import { startAdvice } from './start-advice.ts';
import { factsOf } from './visit-facts.ts';

/** How long typing must rest before main is asked what the visit would change. */
const REST_MS = 250;

/** Unsaved visits by person and patient. They live in memory only and go with the window. */
const unsaved = new SvelteMap<string, VisitEntry>();

export class Visit {
  readonly #open: OpenPatient;
  readonly #key: string;
  readonly #today: () => Day;
  entry: VisitEntry;
  /** Someone tried to save: what is still missing is shown from now on. */
  tried = $state(false);
  saving = $state(false);
  /** What saving would open and close; null while it is not known. */
  preview = $state.raw<VisitPreview | null>(null);

  /** @param today asked anew each time, because a form may stay open past midnight. */
  constructor(open: OpenPatient, personId: string, today: () => Day) {
    this.#open = open;
    this.#key = `${personId} ${open.patientId}`;
    this.#today = today;
    const kept = unsaved.get(this.#key);
    this.entry = $state(kept ?? blankEntry(today()));
  }

  get today(): Day {
    return this.#today();
  }

  /** An untouched form follows the day; one with entries stays on its own and is then backdated. */
  followDay(): void {
    if (!this.hasEntries && this.entry.on !== this.today) this.entry.on = this.today;
  }

  /** The patient on the day of the visit; null until main has told of them. */
  readonly chart: Chart | null = $derived.by(() => {
    if (!this.#open.page) return null;
    const chart = chartOf(this.#open.page);
    return isDay(this.entry.on) && this.entry.on <= this.today ? chart.asOf(this.entry.on) : chart;
  });

  readonly result = $derived.by(() => this.chart && factsOf(this.entry, this.chart, this.today));

  readonly hasEntries = $derived.by(() => this.result !== null && !this.result.isEmpty);

  /** What the open prompts ask to be recorded. */
  readonly due = $derived.by(() => dueFor(this.#open.page?.prompts ?? []));

  /** What starting a medicine in this patient means; null before the patient is known. */
  startAdvice(medicine: string): ReturnType<typeof startAdvice> | null {
    if (!this.chart) return null;
    return startAdvice({ chart: this.chart, protocol: this.protocol }, medicine);
  }

  /** What the rules say of a medicine to be started or raised, before it is saved. */
  warnings(medicine: string): readonly Prompt[] {
    const entry = this.dose(medicine);
    if (entry === null || entry.stop !== null || !this.chart) return [];
    const looked = this.preview?.starts.find((start) => start.medicine === medicine);
    if (looked) return looked.prompts;
    // Chosen, but without a dose yet: what speaks against the medicine itself is said at once.
    return entry.isNew && entry.amount.trim() === ''
      ? evaluateAsIfStarted(this.chart, { medicine, amount: null }, this.protocol)
      : [];
  }

  get protocol(): ReturnType<typeof protocolOf> {
    return protocolOf(this.#open.page?.protocol.profile);
  }

  /** Asks main what these entries would change, once typing rests. Returns the way to stop. */
  look(): () => void {
    const facts = this.result?.facts ?? [];
    if (facts.length === 0) {
      this.preview = null;
      return () => undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      // A preview that fails says nothing; saving then says what is wrong.
      void this.#open.preview(facts).then(
        (preview) => wanted && (this.preview = preview),
        () => wanted && (this.preview = null),
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }

  /** The problem to show beside a field, or null: while typing, or from the attempt to save on. */
  problem(field: string): string | null {
    const found = this.result?.problems.find((problem) => problem.field === field);
    return found && (this.tried || !found.waits) ? found.message : null;
  }

  /** What an unusual entry would be confirmed by; null where nothing is doubtful. */
  doubt(field: string): string | null {
    return this.result?.problems.find((problem) => problem.field === field)?.doubt ?? null;
  }

  confirm(doubt: string): void {
    this.entry.confirmed.push(doubt);
  }

  /** Keeps the entries for when this patient's form is opened again. */
  keep(): void {
    if (this.hasEntries) unsaved.set(this.#key, this.entry);
    else unsaved.delete(this.#key);
  }

  /** Whether entries of this person for this patient wait to be continued. */
  static isKept(personId: string, patientId: string): boolean {
    return unsaved.has(`${personId} ${patientId}`);
  }

  static forget(personId: string, patientId: string): void {
    unsaved.delete(`${personId} ${patientId}`);
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

  stopDose(medicine: string, stop: StopReason | ''): void {
    const known = this.dose(medicine);
    if (known) Object.assign(known, { amount: '', stop });
    else this.entry.doses.push({ medicine, amount: '', stop, isNew: false });
  }

  dropDose(medicine: string): void {
    this.entry.doses = this.entry.doses.filter((dose) => dose.medicine !== medicine);
  }

  /** Begins a medicine with the start dose that fits the patient, ready to be changed. */
  startMedicine(medicine: string): void {
    if (this.dose(medicine)) return;
    const inUse = findMedicine(medicine)?.doseUnit === 'in use';
    const usual = inUse ? 1 : (this.startAdvice(medicine)?.amount ?? null);
    const amount = usual === null ? '' : String(usual);
    this.entry.doses.push({ medicine, amount, stop: null, isNew: true });
  }

  /** Shows an instrument beside those that are always there. */
  addForm(id: string): void {
    if (!this.entry.moreForms.includes(id)) this.entry.moreForms.push(id);
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
