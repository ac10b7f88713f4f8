/** Walks through the screens and keeps a picture of each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as soon, type Locator, type Page } from '@playwright/test';
import type { RunningDorso } from '../hosts/host.ts';
import { fileOf, variantsOf, type Keeping, type ScreenName } from './pictures.ts';
import type { Shown } from './practice.ts';

/** Of 100: text stays sharp, and the largest screen stays under the size a committed picture may have. */
const QUALITY = 55;

// A laden machine must not end the tour.
const expect = soon.configure({ timeout: 30_000 });

type Newcomer = { clinician: string; password: string; keeping: Keeping };
type Visitor = { password: string; shown: Shown; keeping: Keeping; scratch: string };
/** `at` is brought to the upper edge of the window; without it the page is shown from its top. */
type Keep = (screen: ScreenName, at?: Locator) => Promise<void>;
type Walk = { page: Page; keep: Keep };

/** What a clinic sees on its first day. The recovery key, another one at every start, is left out. */
export async function takeEmptyScreens(
  { page }: RunningDorso,
  { clinician, password, keeping }: Newcomer,
): Promise<string[]> {
  const { keep, files } = keeper(page, keeping);
  await expect(page.getByLabel('Your name')).toBeVisible();
  await keep('first-start');
  await page.getByLabel('Your name').fill(clinician);
  await page.getByLabel('Password (at least 10 characters)').fill(password);
  await page.getByLabel('The same password again').fill(password);
  await page.getByRole('button', { name: 'Create the record' }).click();
  const groups = page.getByRole('group', { name: 'Recovery key' }).locator('span');
  await expect(groups.first()).toBeVisible();
  const last = (await groups.allTextContents()).at(-1) ?? '';
  await page.getByLabel('From your copy, type the last group').fill(last);
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await expect(page.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  await keep('worklist-empty');
  return files;
}

/** The practice record from sign-in to lock; the files written. */
export async function takeScreens(
  dorso: RunningDorso,
  { password, shown, keeping, scratch }: Visitor,
): Promise<string[]> {
  const { page } = dorso;
  const { keep, files } = keeper(page, keeping);
  const walk = { page, keep };
  await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
  await keep('sign-in');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('a[data-row]').first()).toBeVisible();
  await keep('worklist');
  await patientScreens(walk, shown);
  await treatmentScreens(walk, shown.typical);
  await visitScreens(walk, shown.typical);
  await recordScreens(walk, shown.typical);
  if (!keeping.commits) files.push(await report(dorso, shown.typical, keeping.folder));
  await clinicScreens(dorso, walk, scratch);
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible();
  await keep('lock');
  return files;
}

async function patientScreens({ page, keep }: Walk, shown: Shown): Promise<void> {
  const line = page.getByRole('region', { name: 'Time line', exact: true });
  const open = async (patientId: string) => {
    await go(page, `/patient/${patientId}`);
    await expect(page.getByRole('heading', { name: 'Time line' })).toBeVisible();
  };
  await open(shown.typical);
  await keep('patient');
  await page.getByRole('button', { name: 'Reasons' }).first().click();
  await keep('prompts');
  await keep('time-line', line);
  await page.getByRole('slider', { name: 'Day on the time line' }).focus();
  for (let entry = 0; entry < 6; entry += 1) await page.keyboard.press('ArrowLeft');
  await keep('time-line-cursor', line);
  await line.getByRole('button', { name: 'Compare trials' }).click();
  await keep('time-line-trials', line);
  await line.getByRole('button', { name: 'Table', exact: true }).click();
  await keep('time-line-table', line);
  await open(shown.tenYears);
  await keep('patient-ten-years');
  await line.getByRole('button', { name: 'All', exact: true }).click();
  await keep('time-line-ten-years', line);
  await open(shown.unknown);
  await keep('patient-empty');
}

/** A visit taken down, then saved; the entries of it taken back by a correction and a void. */
async function visitScreens({ page, keep }: Walk, patientId: string): Promise<void> {
  await go(page, `/patient/${patientId}/visit`);
  await page.getByLabel(/^Pain, average/).fill('6');
  const peg = page.getByRole('group', { name: 'PEG' }).getByRole('textbox');
  for (const item of await peg.all()) await item.fill('5');
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('Alt+c');
  await page.keyboard.press('Alt+s');
  // What this entry would raise or close is looked up once the typing has paused.
  await expect(page.getByText('Will close')).toBeVisible();
  await keep('visit');
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  await keep('visit-saved');
  await closeMessage(page);
  await go(page, `/patient/${patientId}/entries`);
  const entries = page.getByRole('table', { name: 'Everything recorded, newest first' });
  for (const [what, screen] of [
    ['Correct', 'correct'],
    ['Void', 'void'],
  ] as const) {
    await entries
      .getByRole('button', { name: new RegExp(`^${what} Pain NRS, average`) })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: `${what} this entry` })).toBeVisible();
    await keep(screen);
    await page.keyboard.press('Escape');
  }
}

async function treatmentScreens({ page, keep }: Walk, patientId: string): Promise<void> {
  await go(page, `/patient/${patientId}/treatment/titrate/gabapentin`);
  await expect(page.getByLabel(/^Dose of step 1, /)).toBeVisible();
  await keep('planner', page.getByRole('heading', { name: 'New plan' }));
  await page.getByRole('button', { name: 'Handout for the patient' }).click();
  const dialog = page.getByRole('dialog', { name: 'Handout' });
  await dialog.getByLabel('English').check();
  await expect(dialog.getByRole('region', { name: 'Preview of the page' })).toBeVisible();
  await keep('handout');
  await page.keyboard.press('Escape');
}

async function recordScreens({ page, keep }: Walk, patientId: string): Promise<void> {
  for (const part of [
    'details',
    'medicines',
    'labs',
    'therapies',
    'documents',
    'entries',
  ] as const) {
    await go(page, `/patient/${patientId}/${part}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await keep(part);
  }
  await go(page, `/patient/${patientId}/documents`);
  const note = page.getByRole('textbox', { name: 'Visit note for another record' });
  await keep('visit-note', note);
  for (const [document, screen] of [
    ['letter', 'letter'],
    ['patient_page', 'patients-page'],
    ['report', 'report'],
  ] as const) {
    await go(page, `/print/${document}/${patientId}/en/A4`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await keep(screen);
  }
}

async function clinicScreens(
  dorso: RunningDorso,
  { page, keep }: Walk,
  scratch: string,
): Promise<void> {
  for (const part of ['appearance', 'protocol', 'people', 'backup', 'audit', 'about'] as const) {
    await go(page, `/settings/${part}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await keep(`settings-${part}`);
  }
  await go(page, '/help');
  await expect(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();
  await keep('help');
  await go(page, '/clinic');
  await expect(page.getByText(/patients followed/)).toBeVisible();
  await keep('clinic');
  await go(page, '/exchange');
  await keep('exchange');
  const table = join(scratch, 'scores.csv');
  writeFileSync(table, 'Patient;Date;Pain\nSIM-0001;2026-11-20;6\nSIM-9999;2026-11-20;4\n');
  await dorso.answerOpenDialog([table]);
  const part = page.getByRole('region', { name: 'Scores and tests from a table' });
  await part.getByRole('button', { name: 'Choose a table…' }).click();
  await part.getByRole('combobox', { name: 'Patient', exact: true }).selectOption('patient');
  await part.getByRole('combobox', { name: 'Date' }).selectOption('on');
  await part.getByRole('combobox', { name: 'Pain' }).selectOption('nrs_avg');
  await expect(part.getByRole('status')).toContainText('Would add');
  await keep('exchange-preview', part);
}

async function report(dorso: RunningDorso, patientId: string, folder: string): Promise<string> {
  const { page } = dorso;
  const path = join(folder, 'report.pdf');
  await go(page, `/patient/${patientId}`);
  await dorso.answerSaveDialog(path);
  await page.getByRole('button', { name: 'Report' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible({ timeout: 60_000 });
  await closeMessage(page);
  return path;
}

const closeMessage = (page: Page) =>
  page.getByRole('button', { name: 'Close this message' }).click();

async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
    scrollTo(0, 0);
  }, path);
}

function keeper(page: Page, keeping: Keeping): { keep: Keep; files: string[] } {
  const files: string[] = [];
  const keep: Keep = async (screen, at) => {
    for (const variant of variantsOf(screen, keeping)) {
      await page.setViewportSize(variant);
      await page.emulateMedia({ colorScheme: variant.theme, reducedMotion: 'reduce' });
      await drawn(page);
      // Nothing is shown as if it were pointed at.
      await page.mouse.move(0, 0);
      if (at) await at.evaluate(belowTheBar);
      else await page.evaluate(() => scrollTo(0, 0));
      await drawn(page);
      const path = join(keeping.folder, fileOf(screen, variant, keeping));
      const as = keeping.type === 'jpeg' ? ({ type: 'jpeg', quality: QUALITY } as const) : {};
      await page.screenshot({ path, ...as });
      files.push(path);
    }
  };
  return { keep, files };
}

/** Two frames: the chart is drawn anew in the theme's colours and the window's size. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))),
  );
}

/** Scrolls to an element, but not under the bar that stays at the window's upper edge. */
function belowTheBar(element: Element): void {
  const bar = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
  scrollTo(0, element.getBoundingClientRect().top + scrollY - bar - 8);
}
