/** People and backups, as main tells them. */
import type { BackupRow, PersonRow, Proof, Role } from '../../contract/commands.ts';
import { ask, inWords } from '../ui/ask.svelte.ts';
import { session } from '../signin/session.svelte.ts';

export const roleNames: Readonly<Record<Role, string>> = {
  clinician: 'Clinician',
  lead: 'Clinic lead',
  reader: 'Reader',
};

/** A temporary password, shown once to whoever asked for it. */
type Handed = { name: string; temporaryPassword: string };

export class Settings {
  people = $state.raw<PersonRow[]>([]);
  backups = $state.raw<BackupRow[]>([]);
  failure = $state<string | null>(null);
  busy = $state(false);
  handed = $state<Handed | null>(null);
  done = $state<string | null>(null);

  async readPeople(): Promise<void> {
    await this.#try(async () => {
      this.people = await ask('people', {});
    });
  }

  async readBackups(): Promise<void> {
    await this.#try(async () => {
      this.backups = await ask('backups', {});
    });
  }

  async addPerson(name: string, role: Role): Promise<boolean> {
    return this.#change(async () => {
      const { temporaryPassword } = await ask('addPerson', { name, role });
      this.handed = { name, temporaryPassword };
    });
  }

  async resetPassword({ id, name }: PersonRow): Promise<void> {
    await this.#change(async () => {
      const { temporaryPassword } = await ask('resetPassword', { personId: id });
      this.handed = { name, temporaryPassword };
    });
  }

  async setActive({ id, name, active }: PersonRow): Promise<void> {
    await this.#change(async () => {
      if (active) {
        await ask('deactivatePerson', { personId: id });
        return;
      }
      const { temporaryPassword } = await ask('reactivatePerson', { personId: id });
      this.handed = { name, temporaryPassword };
    });
  }

  async changeRole(personId: string, role: Role): Promise<void> {
    await this.#change(async () => {
      await ask('changeRole', { personId, role });
    });
  }

  async chooseFolder(): Promise<void> {
    await this.#backup(
      () => ask('chooseBackupFolder', {}),
      () => null,
    );
  }

  async backUp(): Promise<void> {
    await this.#backup(
      () => ask('backUpNow', {}),
      ({ file, proof }) => said('Backed up', file, proof),
    );
  }

  async rehearse(): Promise<void> {
    await this.#backup(
      () => ask('rehearseRestore', {}),
      ({ file, proof }) => said('Restored to a scratch place and removed again', file, proof),
    );
  }

  async #backup<T>(work: () => Promise<T>, words: (outcome: T) => string | null): Promise<void> {
    this.done = null;
    await this.#try(async () => {
      this.done = words(await work());
    });
    const failed = this.failure;
    await this.readBackups();
    this.failure ??= failed;
    await session.refresh();
  }

  async #change(work: () => Promise<void>): Promise<boolean> {
    this.handed = null;
    const worked = await this.#try(work);
    const failed = this.failure;
    await this.readPeople();
    this.failure ??= failed;
    return worked;
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.failure = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.failure = inWords(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

function said(what: string, file: string, { ok, rows, problems }: Proof): string {
  return ok
    ? `${what}: ${file}. Proven, ${rows} rows compared.`
    : `${what}: ${file}. Not proven: ${problems.map(({ where, what: wrong }) => `${where}, ${wrong}`).join('; ')}`;
}
