/** The worklist as main last told it, kept up to date by what changed. */
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
  /** In order of need. */
  rows = $state.raw<readonly WorklistRow[] | null>(null);
  on = $state<Day | null>(null);
  /** How many patients' rules are still to be asked. */
  pending = $state(0);
  failure = $state<string | null>(null);
  #mark: string | null = null;
  #reading = false;
  #next: Changed | undefined;

  /** Reads the list now and what changes from then on. Returns the way to stop. */
  begin(): () => void {
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
      this.failure = inWords(error);
    } finally {
      this.#reading = false;
    }
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) await this.#read(next);
  }

  #take({ on, mark, whole, rows, pending }: WorklistPage): void {
    if (!whole && !this.rows) {
      // Begun anew while this was on its way: changes alone would pass for the whole list.
      this.#next = null;
      return;
    }
    this.on = on;
    this.#mark = mark;
    this.pending = pending;
    if (whole || !this.rows) {
      this.rows = rows.toSorted(byNeed);
      void makeReady(this.rows);
    } else if (rows.length > 0) this.rows = mergeRows(this.rows, rows);
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
