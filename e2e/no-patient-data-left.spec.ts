/** Whatever a person does, nothing of a patient stands in a log, a setting or a scratch file. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './dorso.ts';
import {
  addPatient,
  clinician,
  importFiles,
  password,
  setUpClinic,
  signIn,
} from './flows/at-the-desk.ts';

const name = 'Zenobia Quillfeather';
const number = 'NR-77421';
const note = 'walks her spaniel Barnaby again';

test.use({ today: '2026-03-09' });

test('after a day of work no file but the encrypted record holds a name, a number or a word of it', async ({
  dorso,
}) => {
  const { page } = dorso;
  await setUpClinic(page);
  await addPatient(page, name, number);
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('7');
  await page.getByLabel('Note', { exact: true }).fill(note);
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();

  const broken = join(dorso.userData, '..', 'broken.json');
  writeFileSync(broken, `{"resourceType": "Patient", "name": [{"family": "${name}"`);
  await importFiles(dorso, [broken]);

  // What was typed must not come back by way of a refusal.
  const refused = await page.evaluate(async (secret) => {
    const bridge = Reflect.get(globalThis, 'dorso') as Record<
      string,
      (input: unknown) => Promise<{ ok: boolean }>
    >; // exposed by the preload
    return bridge['openPatient']?.({ patientId: secret });
  }, name);
  expect(refused).toMatchObject({ ok: false });

  await dorso.kill();
  await dorso.restart();
  await signIn(dorso.page);
  await expect(dorso.page.getByRole('link', { name })).toBeVisible();
  await dorso.quit();

  const left = filesIn(dorso.userData).filter((path) => !path.startsWith(dorso.recordDirectory));
  expect(left.length).toBeGreaterThan(0);
  const secrets = [name, 'Quillfeather', number, 'Barnaby', '1961-03-09', clinician, password];
  for (const path of left) {
    const bytes = readFileSync(path);
    for (const secret of secrets) {
      const found = bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le'));
      expect(found, `${secret} in ${path}`).toBe(false);
    }
  }
  for (const secret of secrets) expect(dorso.said, 'on the terminal').not.toContain(secret);
});

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
