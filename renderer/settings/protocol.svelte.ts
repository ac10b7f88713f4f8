/** The protocol of the clinic or of one patient: read, drafted, its effect looked at, put in force. */
import type { Day } from '../../clinical/day.ts';
import { isDay } from '../../clinical/day.ts';
import type { ParameterId, ProfileId } from '../../clinical/protocol.ts';
import { editionOn, type ProtocolEdition } from '../../clinical/protocol/edition.ts';
import { profiles } from '../../clinical/protocol/profiles.ts';
import type { ProtocolEffect, ProtocolPage } from '../../contract/clinic.ts';
import type { PersonRow } from '../../contract/people.ts';
import { ask, Failed, listen } from '../ui/ask.svelte.ts';
import { asTyped, baseValues, problemsIn, settingsOf, type Typed } from './protocol-draft.ts';
import { Working } from './working.svelte.ts';

export class ProtocolEditing {
  readonly patientId: string | null;
  readonly work = new Working();
  readonly previewing = new Working();
  page = $state.raw<ProtocolPage | null>(null);
  people = $state.raw<PersonRow[]>([]);
  #clinic = $state.raw<ProtocolPage | null>(null);

  profile = $state<ProfileId | null>(null);
  typed = $state<Typed>({});
  from = $state<Day | ''>('');
  reason = $state('');
  progress = $state.raw<{ done: number; total: number } | null>(null);
  effect = $state.raw<ProtocolEffect | null>(null);
  stopped = $state(false);
  /** The draft whose effect was shown, so that another draft asks for its own. */
  #shownFor = $state<string | null>(null);

  constructor(patientId: string | null) {
    this.patientId = patientId;
  }

  readonly base = $derived(
    baseValues(this.profile, this.#clinic?.editions ?? null, this.page?.on ?? ('' as Day)),
  );
  readonly settings = $derived(settingsOf(this.typed, this.base));
  readonly problems = $derived(problemsIn(this.typed));
  /** How many values would be others than those in force, the profile counted as one. */
  readonly changes = $derived.by(() => {
    const now = this.page?.inForce;
    if (!now) return 0;
    const values = now.parameters.filter(({ id, value }) => {
      const of = id as ParameterId; // main sends the parameters of this very clinical code
      return (this.settings[of] ?? this.base[of]) !== value;
    }).length;
    const before = this.page ? editionOn(this.page.editions, this.page.on) : null;
    // Without an edition the clinic stands on the default protocol, a patient on the clinic's.
    const profile = before?.profile ?? (this.patientId === null ? 'seed_default' : null);
    return values + Number(profile !== this.profile);
  });
  readonly isShown = $derived(this.effect !== null && this.#shownFor === this.#mark());

  /** The clinic's profile in words, for a patient who follows it. */
  get clinicProfile(): string {
    return profiles[this.#clinic?.inForce.profile ?? 'seed_default'].name;
  }

  /** Reads the protocol and follows main's progress. Returns the way to stop. */
  begin(): () => void {
    void this.read();
    return listen('effectProgress', (progress) => (this.progress = progress));
  }

  async read(): Promise<void> {
    const { patientId } = this;
    await this.work.do(async () => {
      const [page, clinic, people] = await Promise.all([
        ask('protocol', { patientId }),
        patientId === null ? null : ask('protocol', { patientId: null }),
        ask('people', {}),
      ]);
      this.#clinic = clinic;
      this.people = people;
      this.#startFrom(page);
    });
  }

  set(id: ParameterId, text: string): void {
    this.typed[id] = text;
  }

  takeBack(id: ParameterId): void {
    delete this.typed[id];
  }

  async preview(): Promise<void> {
    const edition = this.#edition();
    if (!edition) return;
    const mark = this.#mark();
    this.stopped = false;
    this.effect = null;
    this.progress = { done: 0, total: 0 };
    this.effect = await this.previewing.do(async () => {
      try {
        return await ask('protocolEffect', { patientId: this.patientId, edition });
      } catch (error) {
        if (!(error instanceof Failed && error.failure === 'Cancelled')) throw error;
        this.stopped = true;
        return null;
      }
    });
    this.progress = null;
    this.#shownFor = mark;
  }

  async stopPreview(): Promise<void> {
    await ask('stopProtocolEffect', {});
  }

  /** Puts the draft in force from its day; gives the day. */
  async save(): Promise<Day | null> {
    const edition = this.#edition();
    if (!edition) return null;
    const page = await this.work.do(() =>
      ask('setProtocol', { patientId: this.patientId, edition }),
    );
    if (!page) return null;
    this.#startFrom(page);
    return edition.from;
  }

  #edition(): ProtocolEdition | null {
    if (!isDay(this.from)) return null;
    const { profile, settings, from } = this;
    // A preview needs no reason yet; the form asks for one before it saves.
    return { profile, settings, from, reason: this.reason.trim() || '-' };
  }

  #mark(): string {
    return JSON.stringify([this.profile, this.settings]);
  }

  #startFrom(page: ProtocolPage): void {
    const standing = editionOn(page.editions, page.on);
    this.page = page;
    this.profile = standing?.profile ?? (this.patientId === null ? page.inForce.profile : null);
    this.typed = Object.fromEntries(
      Object.entries(standing?.settings ?? {}).map(([id, value]) => [id, asTyped(value)]),
    );
    this.from = page.on;
    this.reason = '';
    this.effect = null;
    this.#shownFor = null;
  }
}
