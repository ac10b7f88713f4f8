/**
 * The worklist as main last told it, kept up to date by what changed. Of a large clinic it comes in
 * pieces, those who need someone most first: until it is whole, who is not in it may still come.
 */
import { untrack } from 'svelte';
import type { Day } from '../../clinical/day.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import { byNeed, type WorklistRow } from '../../clinical/worklist.ts';
import type { WorklistPage } from '../../contract/patients.ts';
import { session } from '../signin/session.svelte.ts';
import { ask, inWords, listen } from '../ui/ask.svelte.ts';
import { makeReady } from './find-patients.ts';
import { mergeRows } from './merge-rows.ts';
import { shown } from './shown.svelte.ts';
import { views } from './views.svelte.ts';

/** Who may have changed: named patients, or null = anybody. */
type Changed = readonly string[] | null;

class Worklist {
  /** In order of need; null before the first reply. */
  rows = $state.raw<readonly WorklistRow[] | null>(null);
  /** All patients, also those whose rows are still to come. */
  total = $state(0);
  on = $state<Day | null>(null);
  /** How many patients' rules are still to be asked. */
  pending = $state(0);
  failure = $state<string | null>(null);
  #mark: string | null = null;
  #begun = false;
  #reading = false;
  #next: Changed | undefined;

  /** Whether everybody's row is here. Without that nobody may be said not to be there. */
  get isWhole(): boolean {
    return this.rows !== null && this.rows.length >= this.total;
  }

  /** Reads the list now and what changes from then on. Returns the way to stop. */
  begin(): () => void {
    this.#begun = true;
    // Not followed: any news of the session would drop the list and read it anew.
    const personId = untrack(() => session.status?.signedIn?.id ?? '');
    shown.belongsTo(personId);
    void views.read();
    void this.#read(null);
    const stops = [
      listen('patientChanged', ({ patientId }) => void this.#read([patientId])),
      listen('patientsChanged', () => void this.#read(null)),
      listen('worklistProgress', () => void this.#read([])),
    ];
    return () => {
      for (const stop of stops) stop();
      this.#begun = false;
      this.rows = null;
      this.#mark = null;
    };
  }

  async addPatient(details: PatientDetails): Promise<string> {
    const { patientId } = await ask('addPatient', details);
    return patientId;
  }

  /** Changes that arrive while reading are read together afterwards, however many there were. */
  async #read(changed: Changed): Promise<void> {
    if (this.#reading) {
      this.#next = both(this.#next, changed);
      return;
    }
    this.#reading = true;
    try {
      const mark = this.#mark;
      const page = await (mark === null
        ? ask('worklist', {})
        : ask('worklistChanges', { mark, changed: changed && [...changed] }));
      this.#take(page);
      this.failure = null;
    } catch (error) {
      // A list that was left while it was read has nothing to say.
      if (this.#begun) this.failure = inWords(error);
    } finally {
      this.#reading = false;
    }
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined && this.#begun) await this.#read(next);
  }

  #take({ on, mark, whole, rows, left, total, pending }: WorklistPage): void {
    if (!whole && !this.rows) {
      // Begun anew while this was on its way: changes alone would pass for the whole list.
      this.#next = null;
      return;
    }
    this.on = on;
    this.#mark = mark;
    this.total = total;
    this.pending = pending;
    if (left > 0) this.#next = both(this.#next, []);
    if (whole || !this.rows) this.rows = rows.toSorted(byNeed);
    else if (rows.length > 0) this.rows = mergeRows(this.rows, rows);
    void makeReady(rows);
    session.sawDay(on);
  }
}

/** More names than main takes at once count as anybody. */
const MOST_NAMED = 200;

function both(a: Changed | undefined, b: Changed): Changed {
  if (a === undefined) return b;
  if (a === null || b === null) return null;
  const named = [...new Set([...a, ...b])];
  return named.length > MOST_NAMED ? null : named;
}

export const worklist = new Worklist();
