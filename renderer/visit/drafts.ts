/**
 * Visits that are not saved yet. Each change is kept in the record, encrypted, for the person who
 * typed it, so that neither a lock nor a power cut loses it; what was just typed stays here as well.
 */
import { isDay, type Day } from '../../clinical/day.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';
import { readEntry, type VisitEntry } from './entry.ts';

/** How long typing must rest before it is kept; under steady typing it is kept this often. */
const REST_MS = 400;
const MOST_MS = 1000;

/** A visit kept from before. `entry` null: it was kept by another version and cannot be read. */
export type KeptVisit = { on: Day; savedAt: string; entry: VisitEntry | null };

/** What this window holds, by person and patient: it goes on at once after a lock. */
const here = new Map<string, VisitEntry>();
/** The visits that someone chose to continue, until their form is open. */
const chosen = new Set<string>();

export class Draft {
  readonly #key: string;
  readonly #patientId: string;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #since = 0;
  #waiting: { on: Day; entry: VisitEntry } | null = null;
  /** The last keeping, so that a drop comes after it. */
  #work: Promise<unknown> = Promise.resolve();

  readonly #told: (kept: { failure: string | null }) => void;

  /** @param told what became of each keeping. */
  constructor(
    { personId, patientId }: { personId: string; patientId: string },
    told: (kept: { failure: string | null }) => void,
  ) {
    this.#key = `${personId} ${patientId}`;
    this.#patientId = patientId;
    this.#told = told;
  }

  /** What this window still holds of today's visit, or of one that was chosen to be continued. */
  here(today: Day): VisitEntry | null {
    const entry = here.get(this.#key) ?? null;
    const goesOn = chosen.delete(this.#key);
    return entry !== null && (goesOn || entry.on === today) ? entry : null;
  }

  /** The visit that the record keeps. Throws what main refused. */
  async kept(): Promise<KeptVisit | null> {
    const draft = await ask('visitDraft', { patientId: this.#patientId });
    return draft && { ...draft, entry: readEntry(draft.entry, draft.on) };
  }

  /** The form will go on with this entry. */
  choose(entry: VisitEntry): void {
    here.set(this.#key, entry);
    chosen.add(this.#key);
  }

  /** Keeps the entry once typing rests, but at least every second. */
  keepSoon(entry: VisitEntry, today: Day): void {
    here.set(this.#key, entry);
    this.#waiting = { on: isDay(entry.on) ? entry.on : today, entry };
    const now = performance.now();
    if (this.#timer === null) this.#since = now;
    else clearTimeout(this.#timer);
    const rest = Math.min(REST_MS, Math.max(0, this.#since + MOST_MS - now));
    this.#timer = setTimeout(() => this.keepNow(), rest);
  }

  /** Keeps what waits to be kept: the window may be about to go. */
  keepNow(): void {
    this.#stop();
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = null;
    const work = ask('keepVisitDraft', { patientId: this.#patientId, ...waiting }).then(
      () => {
        // What was typed meanwhile is not kept yet.
        if (this.#work === work && this.#waiting === null) this.#told({ failure: null });
      },
      // This window still holds it, which is enough where the record has just locked.
      (error: unknown) => this.#told({ failure: inWords(error) }),
    );
    this.#work = work;
  }

  /** Forgets the visit: it was saved, discarded or emptied. Throws what main refused. */
  async drop(): Promise<void> {
    this.end();
    await this.#work;
    await ask('dropVisitDraft', { patientId: this.#patientId });
  }

  /** Nothing more is kept: the visit is being saved, and main then drops what it kept. */
  pause(): void {
    this.#stop();
    this.#waiting = null;
  }

  /** The visit was saved, or is to be forgotten. */
  end(): void {
    this.pause();
    here.delete(this.#key);
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
