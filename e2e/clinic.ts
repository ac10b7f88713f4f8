/**
 * `test` with a `clinic`: Dorso on a record that is already there, its clinician signed in. The first
 * start and its recovery key have tests of their own; here they would cost every test seconds.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecord, openRecord, type OpenRecord } from '../db/index.ts';
import { expect, test as base, type Dorso } from './dorso.ts';
import { clinician, password, signIn } from './flows/at-the-desk.ts';

export { expect, type Dorso } from './dorso.ts';

/** Opens the clinic on its worklist; what its record holds beside the clinician is filled in before. */
export type Clinic = (fill?: (record: OpenRecord) => void) => Promise<Dorso>;

/** The folder of a record that was made on a day and holds nothing but its clinician. */
type EmptyRecord = (today: string | null) => Promise<string>;

export const test = base.extend<{ clinic: Clinic }, { emptyRecord: EmptyRecord }>({
  emptyRecord: [
    // Playwright reads from the first parameter which fixtures are wanted: none.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'dorso-empty-'));
      const made = new Map<string | null, Promise<string>>();
      await use((today) => {
        const directory = made.get(today) ?? makeRecord(join(folder, String(made.size)), today);
        made.set(today, directory);
        return directory;
      });
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  clinic: async ({ today, start, emptyRecord }, use) => {
    await use(async (fill) => {
      const dorso = await start(async (directory) => {
        await cp(await emptyRecord(today), directory, { recursive: true });
        if (!fill) return;
        const record = await openRecord({
          directory,
          name: clinician,
          password,
          clock: morningOf(today),
        });
        fill(record);
        record.close();
      });
      await signIn(dorso.page);
      await expect(dorso.page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
      return dorso;
    });
  },
});

async function makeRecord(directory: string, today: string | null): Promise<string> {
  const person = { name: clinician, password };
  const { record } = await createRecord({ directory, person, clock: morningOf(today) });
  record.close();
  return directory;
}

/** A clock that stands before whatever the test does on its day. */
const morningOf = (today: string | null) => () =>
  today === null ? new Date() : new Date(`${today}T00:00:00`);
