/** The people of the record, as main tells them. */
import type { Role } from '../../contract/command.ts';
import type { PersonRow } from '../../contract/people.ts';
import { ask } from '../ui/ask.svelte.ts';
import { leadNames } from './roles.ts';
import { Working } from './working.svelte.ts';

/** A temporary password, shown once to whoever asked for it. */
type Handed = { name: string; temporaryPassword: string };

export class People {
  readonly work = new Working();
  rows = $state.raw<PersonRow[] | null>(null);
  handed = $state<Handed | null>(null);
  readonly leads = $derived(leadNames(this.rows ?? []));

  async read(): Promise<void> {
    this.rows = (await this.work.do(() => ask('people', {}))) ?? this.rows;
  }

  add(name: string, role: Role): Promise<boolean> {
    return this.#change(async () => this.#hand(name, await ask('addPerson', { name, role })));
  }

  resetPassword({ id, name }: PersonRow): Promise<boolean> {
    return this.#change(async () => this.#hand(name, await ask('resetPassword', { personId: id })));
  }

  setActive({ id, name, active }: PersonRow): Promise<boolean> {
    return this.#change(async () => {
      if (active) await ask('deactivatePerson', { personId: id });
      else this.#hand(name, await ask('reactivatePerson', { personId: id }));
    });
  }

  rename(personId: string, name: string): Promise<boolean> {
    return this.#change(async () => void (await ask('renamePerson', { personId, name })));
  }

  changeRole(personId: string, role: Role): Promise<boolean> {
    return this.#change(async () => void (await ask('changeRole', { personId, role })));
  }

  #hand(name: string, { temporaryPassword }: { temporaryPassword: string }): void {
    this.handed = { name, temporaryPassword };
  }

  async #change(work: () => Promise<void>): Promise<boolean> {
    this.handed = null;
    const worked = await this.work.do(async () => {
      await work();
      return true;
    });
    const failed = this.work.failure;
    // Also after a failure: a role that was refused is shown as it still is.
    this.rows = null;
    await this.read();
    this.work.failure ??= failed;
    return worked === true;
  }
}
