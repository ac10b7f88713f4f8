/** What printed pages need, and telling main when they are drawn. */
import { tick } from 'svelte';
import type { Setting } from '../../clinical/measures/finding.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import type { ClinicDetails } from '../../contract/clinic.ts';
import { chartOf } from '../patient/chart-of-page.ts';
import { OpenPatient } from '../patient/open-patient.svelte.ts';
import { protocolInForce } from '../patient/protocol-of-page.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';

/** A page with the clinic at its head. */
export class Printed {
  clinic = $state.raw<ClinicDetails | null>(null);
  failure = $state<string | null>(null);

  /** Reads the clinic. */
  async readClinic(): Promise<void> {
    try {
      this.clinic = await ask('clinicDetails', {});
    } catch (error) {
      this.failure = inWords(error);
    }
  }

  /** Tells main that the page stands as it is to be printed. */
  async drawn(): Promise<void> {
    await tick();
    // One frame more: a picture on a canvas is drawn in it.
    requestAnimationFrame(() => void ask('documentReady', {}));
  }
}

/** A page about one patient. */
export class PrintedPatient extends Printed {
  readonly open: OpenPatient;
  readonly setting: Setting | null;
  /** Asked anew in the page's own language: main's prompts are in the person's. */
  readonly prompts: readonly Prompt[];

  constructor(patientId: string) {
    super();
    this.open = new OpenPatient(patientId);
    this.setting = $derived.by(() => {
      const { page } = this.open;
      return page && { chart: chartOf(page), protocol: protocolInForce(page) };
    });
    this.prompts = $derived(
      this.setting && !this.#isDead ? evaluate(this.setting.chart, this.setting.protocol) : [],
    );
  }

  get #isDead(): boolean {
    const { page } = this.open;
    return page !== null && page.patient.diedOn !== null && page.patient.diedOn <= page.on;
  }

  /** Reads the patient and the clinic. Returns the way to stop. */
  begin(): () => void {
    void this.readClinic();
    return this.open.begin();
  }
}
