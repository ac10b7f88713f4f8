/** What every printed page needs: the patient, the clinic, and telling main when it is drawn. */
import { tick } from 'svelte';
import type { ClinicDetails } from '../../contract/commands.ts';
import { OpenPatient } from '../patient/open-patient.svelte.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';

export class Printed {
  readonly open: OpenPatient;
  clinic = $state.raw<ClinicDetails | null>(null);
  failure = $state<string | null>(null);

  constructor(patientId: string) {
    this.open = new OpenPatient(patientId);
  }

  /** Reads the patient and the clinic. Returns the way to stop. */
  begin(): () => void {
    void this.#readClinic();
    return this.open.begin();
  }

  /** Tells main that the page stands as it is to be printed. */
  async drawn(): Promise<void> {
    await tick();
    // One frame more: a picture on a canvas is drawn in it.
    requestAnimationFrame(() => void ask('documentReady', {}));
  }

  async #readClinic(): Promise<void> {
    try {
      this.clinic = await ask('clinicDetails', {});
    } catch (error) {
      this.failure = inWords(error);
    }
  }
}
