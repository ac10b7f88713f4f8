/** The worklist as main last told it; read again whenever a patient changes. */
import type { Day } from '../../clinical/day.ts';
import type { PatientDetails } from '../../clinical/patient.ts';
import type { WorklistRow } from '../../clinical/worklist.ts';
import { session } from '../signin/session.svelte.ts';
import { ask, inWords, listen } from '../ui/ask.svelte.ts';

class Worklist {
  rows = $state.raw<WorklistRow[] | null>(null);
  on = $state<Day | null>(null);
  failure = $state<string | null>(null);
  #reading = false;
  #again = false;

  /** Reads the list now and after every change. Returns the way to stop. */
  begin(): () => void {
    void this.read();
    const stops = [
      listen('patientChanged', () => void this.read()),
      listen('patientsChanged', () => void this.read()),
    ];
    return () => {
      for (const stop of stops) stop();
      this.rows = null;
    };
  }

  /** A change that arrives while reading causes one more reading, however many there were. */
  async read(): Promise<void> {
    this.#again = this.#reading;
    if (this.#reading) return;
    this.#reading = true;
    try {
      const { on, rows } = await ask('worklist', {});
      this.on = on;
      this.rows = rows;
      this.failure = null;
      session.sawDay(on);
    } catch (error) {
      this.failure = inWords(error);
    } finally {
      this.#reading = false;
    }
    if (this.#again) await this.read();
  }

  async addPatient(details: PatientDetails): Promise<string> {
    const { patientId } = await ask('addPatient', details);
    return patientId;
  }
}

export const worklist = new Worklist();
