/** A visit being recorded: what was typed, what it says, what it would change, and its saving. */
import type { Chart } from '../../clinical/chart.ts';
import { isDay, type Day } from '../../clinical/day.ts';
import type { Fact } from '../../clinical/facts.ts';
import { nextDoses, type NextDose } from '../../clinical/next-dose.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import { protocolOf } from '../../clinical/protocol.ts';
import { evaluateAsIfStarted } from '../../clinical/rules/evaluate.ts';
import { chartOf } from '../patient/chart-of-page.ts';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { inWords } from '../ui/ask.svelte.ts';
import { doseOf } from './dose-entry.ts';
import { Draft, type KeptVisit } from './drafts.ts';
import { blankEntry, type VisitEntry } from './entry.ts';
import { dueFor } from './due.ts';
import { Preview } from './preview.svelte.ts';
import { startAdvice } from './start-advice.ts';
import { factsOf } from './visit-facts.ts';

export class Visit {
  readonly #open: OpenPatient;
  readonly #today: () => Day;
  readonly draft: Draft;
  readonly preview: Preview;
  entry: VisitEntry;
  /** Someone tried to save: what is still missing is shown from now on. */
  tried = $state(false);
  saving = $state(false);
  /** A visit kept from before, to be continued or discarded before anything is typed. */
  offered = $state.raw<KeptVisit | null>(null);
  /** Whether a kept visit was looked for. */
  ready = $state(false);
  draftFailure = $state<string | null>(null);
  /** The entries as they are now are kept in the record. */
  isKept = $state(false);
  /** What a key could not do, and why; shown until something is typed. */
  notice = $state<string | null>(null);
  #wasKept = false;

  /** @param today asked anew each time, because a form may stay open past midnight. */
  constructor(open: OpenPatient, personId: string, today: () => Day) {
    this.#open = open;
    this.#today = today;
    this.draft = new Draft({ personId, patientId: open.patientId }, ({ failure }) => {
      this.isKept = failure === null;
      this.draftFailure = failure;
    });
    this.preview = new Preview((facts) => open.preview(facts));
    const here = this.draft.here(today());
    this.#wasKept = here !== null;
    this.ready = here !== null;
    this.entry = $state(here ?? blankEntry(today()));
  }

  get today(): Day {
    return this.#today();
  }

  /** Looks for a visit that was kept before this window opened. */
  async lookForDraft(): Promise<void> {
    if (this.ready) return;
    try {
      this.offered = await this.draft.kept();
    } catch (error) {
      this.draftFailure = inWords(error);
    }
    this.ready = true;
  }

  /** Goes on with the visit that was offered. */
  continueDraft(): void {
    if (this.offered?.entry) this.entry = this.offered.entry;
    this.#wasKept = true;
    this.offered = null;
  }

  /** An untouched form follows the day; one with entries stays on its own and is then backdated. */
  followDay(): void {
    if (!this.hasEntries && this.entry.on !== this.today) this.entry.on = this.today;
  }

  /** The patient on the day of the visit; null until main has told of them. */
  readonly chart: Chart | null = $derived.by(() => this.chartFor(this.entry));

  /** What the form says. */
  readonly result = $derived.by(() => this.chart && factsOf(this.entry, this.chart, this.today));

  readonly hasEntries = $derived.by(() => this.result !== null && !this.result.isEmpty);

  /** What the open prompts ask to be recorded. */
  readonly due = $derived.by(() => dueFor(this.#open.page?.prompts ?? []));

  readonly #nextBefore = $derived.by(() =>
    this.chart ? nextDoses(this.chart, this.protocol) : [],
  );

  /** The doses that come next, with what was typed taken into account. */
  get nextDoses(): readonly NextDose[] {
    return this.preview.now?.next ?? this.#nextBefore;
  }

  /** The step that its key takes: the first one that nothing holds, one that is due before others. */
  get firstStep(): NextDose | null {
    const free = this.nextDoses.filter(({ heldBy }) => heldBy.length === 0);
    return free.find(({ due }) => due) ?? free[0] ?? null;
  }

  /** What an entry would say: for the lines of a kept visit as well. */
  linesOf(entry: VisitEntry): readonly string[] {
    const chart = this.chartFor(entry);
    return chart ? factsOf(entry, chart, this.today).lines : [];
  }

  chartFor(entry: VisitEntry): Chart | null {
    if (!this.#open.page) return null;
    const chart = chartOf(this.#open.page);
    return isDay(entry.on) && entry.on <= this.today ? chart.asOf(entry.on) : chart;
  }

  /** What starting a medicine in this patient means; null before the patient is known. */
  startAdvice(medicine: string): ReturnType<typeof startAdvice> | null {
    if (!this.chart) return null;
    return startAdvice({ chart: this.chart, protocol: this.protocol }, medicine);
  }

  /** What the rules say of a medicine to be started or raised, before it is saved. */
  warnings(medicine: string): readonly Prompt[] {
    const entry = doseOf(this.entry, medicine);
    if (entry === null || entry.stop !== null || !this.chart) return [];
    const looked = this.preview.now?.starts.find((start) => start.medicine === medicine);
    if (looked) return looked.prompts;
    // Chosen, but without a dose yet: what speaks against the medicine itself is said at once.
    return entry.isNew && entry.amount.trim() === ''
      ? evaluateAsIfStarted(this.chart, { medicine, amount: null }, this.protocol)
      : [];
  }

  get protocol(): ReturnType<typeof protocolOf> {
    const inForce = this.#open.page?.protocol;
    return protocolOf(inForce?.profile, inForce?.settings);
  }

  /** Asks main what these entries would change, once typing rests. Returns the way to stop. */
  look(): () => void {
    this.notice = null;
    return this.preview.look(this.result?.facts ?? []);
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

  /** Keeps the entries as they now are; an emptied form is forgotten. */
  keep(): void {
    const entry = $state.snapshot(this.entry);
    if (this.offered || !this.ready || !this.chart) return;
    if (this.hasEntries) {
      this.#wasKept = true;
      this.isKept = false;
      this.draft.keepSoon(entry, this.today);
    } else if (this.#wasKept) {
      this.#wasKept = false;
      void this.#forget();
    }
  }

  /** Begins anew; what was kept is forgotten. Resolves to what was discarded. */
  async discard(): Promise<VisitEntry | null> {
    const discarded = this.offered ? this.offered.entry : $state.snapshot(this.entry);
    this.offered = null;
    this.#wasKept = false;
    this.tried = false;
    this.entry = blankEntry(this.today);
    await this.#forget();
    return discarded;
  }

  /** Takes a discard back. */
  restore(entry: VisitEntry): void {
    this.entry = entry;
    this.draft.choose(entry);
    this.draft.keepSoon(entry, this.today);
  }

  async #forget(): Promise<void> {
    try {
      await this.draft.drop();
      this.draftFailure = null;
    } catch (error) {
      this.draftFailure = inWords(error);
    }
  }

  /** Saves all or nothing. Resolves to the facts as recorded; throws what main refused. */
  async save(): Promise<Fact[]> {
    const result = this.result;
    if (!result || result.on === null || result.facts.length === 0) return [];
    this.saving = true;
    this.draft.pause();
    try {
      const saved = await this.#open.saveVisit(result.on, result.facts);
      this.draft.end();
      this.#wasKept = false;
      this.tried = false;
      this.entry = blankEntry(this.today);
      return saved;
    } catch (error) {
      this.keep();
      throw error;
    } finally {
      this.saving = false;
    }
  }
}
