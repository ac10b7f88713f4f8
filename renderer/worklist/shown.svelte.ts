/**
 * What of the worklist is shown, and where its reader stands: filter, shut lanes, scroll position and
 * row. It outlives a visit to a patient, and a lock by the same person.
 */
import { everybody, sameFilter, type Filter } from './filter.ts';
import type { WorklistLane } from './lanes.ts';

class Shown {
  filter = $state.raw<Filter>(everybody);
  shut = $state.raw<readonly WorklistLane[]>([]);
  /** The row that the keyboard stands on. */
  patientId = $state<string | null>(null);
  /** Where the list was scrolled to; read when it is shown again. */
  scrolledTo = 0;
  #personId: string | null = null;

  get isFiltered(): boolean {
    return !sameFilter(this.filter, everybody);
  }

  /** Another person begins with everybody, at the top. */
  belongsTo(personId: string): void {
    if (this.#personId === personId) return;
    this.#personId = personId;
    this.filter = everybody;
    this.shut = [];
    this.patientId = null;
    this.scrolledTo = 0;
  }

  change(part: Partial<Filter>): void {
    this.filter = { ...this.filter, ...part };
    this.scrolledTo = 0;
  }

  clear(): void {
    this.change(everybody);
  }

  toggleLane(lane: WorklistLane): void {
    this.shut = this.shut.includes(lane)
      ? this.shut.filter((one) => one !== lane)
      : [...this.shut, lane];
  }
}

export const shown = new Shown();
