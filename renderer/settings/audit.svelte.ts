/** The audit as it is looked at: filtered, read on page by page, exported. */
import { addDays, type Day } from '../../clinical/day.ts';
import type { AuditFilter, AuditRow } from '../../contract/safekeeping.ts';
import { ask } from '../ui/ask.svelte.ts';
import { Working } from './working.svelte.ts';

const AT_ONCE = 100;

export class Audit {
  readonly work = new Working();
  personId = $state<string | null>(null);
  action = $state<string | null>(null);
  patient = $state.raw<{ id: string; name: string } | null>(null);
  from = $state<Day | null>(null);
  to = $state<Day | null>(null);
  rows = $state.raw<AuditRow[] | null>(null);
  exported = $state.raw<{ path: string; rows: number } | null>(null);
  #next = $state<string | null>(null);
  /** What was asked for last. The next waits for it: a filter chosen while entries are read counts too. */
  #asked: Promise<void> = Promise.resolve();

  get hasOlder(): boolean {
    return this.#next !== null;
  }

  /** Reads the newest entries that fit. */
  read(): Promise<void> {
    return this.#inTurn(async () => {
      const page = await this.work.do(() => ask('audit', this.#filter(null)));
      if (page) ({ rows: this.rows, next: this.#next } = page);
    });
  }

  readOlder(): Promise<void> {
    return this.#inTurn(async () => {
      const page = await this.work.do(() => ask('audit', this.#filter(this.#next)));
      if (!page) return;
      this.rows = [...(this.rows ?? []), ...page.rows];
      this.#next = page.next;
    });
  }

  export(): Promise<void> {
    return this.#inTurn(async () => {
      this.exported = await this.work.do(() => ask('exportAudit', this.#filter(null)));
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#asked = this.#asked.then(work);
    return this.#asked;
  }

  #filter(before: string | null): AuditFilter {
    const { personId, action, patient, from, to } = this;
    return {
      personId,
      action,
      patientId: patient?.id ?? null,
      from: from && startOf(from),
      // The whole of the last day.
      to: to && startOf(addDays(to, 1)),
      before,
      limit: AT_ONCE,
    };
  }
}

/** The instant at which a day begins where this computer stands. */
function startOf(day: Day): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
