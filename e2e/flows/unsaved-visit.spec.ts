/** What was typed and not saved outlives a power cut, a lock and a look elsewhere; a saved visit can be taken back at once. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Dorso } from '../clinic.ts';
import { signIn } from './at-the-desk.ts';
import { patientWithStepDue } from './earlier-visits.ts';
import { factsInRecord } from './read-record.ts';

const today = '2026-11-23';
test.use({ today });
const note = 'Walks to the bus again.';

/** Types pain and a note on the visit form, and waits until it says that they are kept. */
async function typeSome({ page }: Dorso): Promise<void> {
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/^Pain, average/).fill('6');
  await page.getByLabel('Note', { exact: true }).fill(note);
  await expect(page.getByText('Draft kept')).toBeVisible();
}

test('a visit that a power cut ends is offered again, and goes on where it was', async ({
  clinic,
}) => {
  const dorso = await clinic();
  await patientWithStepDue(dorso.page, 'Ines Duarte');
  await typeSome(dorso);
  await dorso.kill();
  await dorso.restart();
  const { page } = dorso;
  await signIn(page);
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  const notice = page.getByRole('group', { name: 'Unsaved visit' });
  await expect(notice).toContainText('Unsaved visit of 23 Nov 2026, 2 entries');
  await notice.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel(/^Pain, average/)).toHaveValue('6');
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(note);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Saved: 2 entries/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Unsaved visit' })).toHaveCount(0);
});

test('opened anew, the form asks before anything is typed; discarded, nothing of it is left', async ({
  clinic,
}) => {
  const dorso = await clinic();
  await patientWithStepDue(dorso.page, 'Ines Duarte');
  await typeSome(dorso);
  await dorso.kill();
  await dorso.restart();
  const { page } = dorso;
  await signIn(page);
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  await page.getByRole('link', { name: 'Record visit' }).click();
  await expect(page.getByRole('heading', { name: /Unsaved visit of 23 Nov 2026/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.getByRole('region').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel(/^Pain, average/)).toHaveValue('');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Ines Duarte' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Unsaved visit' })).toHaveCount(0);
  await dorso.quit();
  const { facts } = factsInRecord(dorso, 'Ines Duarte', today);
  expect(facts.filter(({ on }) => on === today)).toEqual([]);
});

test('a lock in the middle of typing loses nothing, not even the last key', async ({ clinic }) => {
  const dorso = await clinic();
  const { page } = dorso;
  await patientWithStepDue(page, 'Ines Duarte');
  await typeSome(dorso);
  await page.getByLabel('Note', { exact: true }).fill(`${note} Sleeps better.`);
  await page.getByRole('button', { name: 'Lock' }).click();
  await signIn(page);
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(`${note} Sleeps better.`);
  await expect(page.getByLabel(/^Pain, average/)).toHaveValue('6');
});

test('leaving the form keeps what was typed, and the patient page says so', async ({ clinic }) => {
  const dorso = await clinic();
  const { page } = dorso;
  await patientWithStepDue(page, 'Ines Duarte');
  await typeSome(dorso);
  await page.getByLabel(/^Pain, average/).fill('4');
  await page.getByRole('button', { name: 'Leave' }).click();
  const kept = page.getByText(/Not saved: the visit is kept as a draft/);
  await expect(kept).toBeVisible();
  // Longer than what counts as said while leaving.
  await page.waitForTimeout(1100);
  await page.getByRole('link', { name: 'Labs', exact: true }).click();
  await expect(kept).toHaveCount(0);
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  const notice = page.getByRole('group', { name: 'Unsaved visit' });
  await expect(notice).toContainText('2 entries');
  await page.getByRole('link', { name: 'Record visit' }).click();
  await expect(page.getByLabel(/^Pain, average/)).toHaveValue('4');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel(/^Pain, average/)).toHaveValue('');
});

test('a visit saved by mistake is taken back at once, all of it', async ({ clinic }) => {
  const dorso = await clinic();
  const { page } = dorso;
  await patientWithStepDue(page, 'Ines Duarte');
  await typeSome(dorso);
  await page.keyboard.press('Alt+s');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Saved: 3 entries for 23 Nov 2026, Ines Duarte/)).toBeVisible();
  // Also on another screen, where the message names whose entries they are.
  await page.waitForTimeout(1100);
  await page.getByRole('link', { name: 'Back to the worklist' }).click();
  await expect(page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/^Taken back: 3 entries/)).toBeVisible();
  await dorso.quit();
  const { facts, replaced } = factsInRecord(dorso, 'Ines Duarte', today);
  expect(facts.filter(({ on }) => on === today)).toEqual([]);
  expect(replaced.map(({ statement }) => statement.kind).sort()).toEqual([
    'dose',
    'note',
    'score',
    'void',
    'void',
    'void',
  ]);
});

test('a discard is taken back by its Undo, on the form and on the patient page', async ({
  clinic,
}) => {
  const dorso = await clinic();
  const { page } = dorso;
  await patientWithStepDue(page, 'Ines Duarte');
  await typeSome(dorso);
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await page.keyboard.press('Alt+z');
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(note);
  await page.getByRole('button', { name: 'Leave' }).click();
  const notice = page.getByRole('group', { name: 'Unsaved visit' });
  await notice.getByRole('button', { name: 'Discard' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await notice.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(note);
});

test('a save that is refused loses nothing: the form says why, and saves once it can', async ({
  clinic,
}) => {
  const dorso = await clinic();
  const { page } = dorso;
  await patientWithStepDue(page, 'Ines Duarte');
  await typeSome(dorso);
  const file = join(dorso.recordDirectory, 'record.db');
  renameSync(file, `${file}.aside`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByText('Saved: ')).toHaveCount(0);
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(note);
  renameSync(`${file}.aside`, file);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Saved: 2 entries/)).toBeVisible();
});
