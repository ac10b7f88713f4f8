/** From a limited dose and an interaction to a saved plan, the patient's page in Spanish, and a taper. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Clinic, type Dorso } from '../clinic.ts';
import { pdfIsTagged, pdfPages, pdfText, poppler, withoutPoppler } from '../pdf.ts';
import { addPatient } from './at-the-desk.ts';

test.use({ today: '2026-03-09' });

type Known = { on: string; statement: Record<string, unknown> };
const lab = (on: string, value: number): Known => ({
  on,
  statement: { kind: 'lab', lab: 'creatinine', value, reportedValue: value, reportedUnit: 'mg/dL' },
});
const weight = (on: string, weightKg: number): Known => ({
  on,
  statement: {
    kind: 'vital',
    weightKg,
    heightCm: null,
    systolic: null,
    diastolic: null,
    heartRate: null,
  },
});
const dose = (on: string, medicine: string, amount: number): Known => ({
  on,
  statement: { kind: 'dose', medicine, amount, stopReason: null, regimen: null },
});

/** A patient of whom these facts are on record; the page is then open. */
async function patientWith(clinic: Clinic, facts: Known[]): Promise<Dorso> {
  const dorso = await clinic();
  const { page } = dorso;
  await addPatient(page, 'Rosa Lima', 'P-31');
  const patientId = page.url().split('/').at(-1);
  const recorded = await page.evaluate(
    ([id, all]) => {
      const bridge = Reflect.get(globalThis, 'dorso') as Record<string, (i: unknown) => unknown>; // exposed by the preload
      const drafts = all.map((fact) => ({ ...fact, replaces: null, importKey: null }));
      return bridge['recordFacts']?.({ patientId: id, facts: drafts });
    },
    [patientId, facts] as const,
  );
  expect(recorded).toMatchObject({ ok: true });
  return dorso;
}

/** What axe finds wrong, in both themes: rule, and the first element it names. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes[0]?.html}`));
  }
  return found;
}

/** The steps of the plan being made, as they stand in the table. */
async function steps(page: Page, medicine: string): Promise<string[]> {
  const days = page.getByLabel(new RegExp(`^Day of step .*${medicine}`));
  const doses = page.getByLabel(new RegExp(`^Dose of step .*${medicine}`));
  const all = [];
  for (let place = 0; place < (await days.count()); place += 1)
    all.push(`${await days.nth(place).inputValue()} ${await doses.nth(place).inputValue()}`);
  return all;
}

const textOf = (pdf: string) => pdfText(pdf).join(' ').replace(/\s+/g, ' ');

test('pregabalin with a reduced kidney function beside tramadol: planned, saved, handed out', async ({
  clinic,
}, testInfo) => {
  test.skip(!poppler, withoutPoppler);
  const dorso = await patientWith(clinic, [
    lab('2026-03-02', 1.9),
    weight('2026-03-02', 82),
    dose('2026-01-05', 'tramadol', 100),
  ]);
  const { page } = dorso;
  await page.keyboard.press('t');
  await page.getByRole('radio', { name: 'Start', exact: true }).check();
  await page.getByLabel('Medicine', { exact: true }).selectOption({ label: 'Pregabalin' });

  // The cap, and the value it comes from.
  await expect(page.getByText('At most 150 mg/day')).toBeVisible();
  await expect(page.getByText(/Maximum for this kidney function/)).toBeVisible();
  await expect(page.getByText(/CrCl .*2 Mar 2026.*allows 150 mg\/day/)).toBeVisible();
  await expect.poll(() => steps(page, 'Pregabalin')).toEqual(['2026-03-09 75', '2026-03-16 150']);

  // An amount above it is explained beside its field, and cannot be saved.
  const second = page.getByLabel('Dose of step 2, Pregabalin, mg/day');
  await second.fill('225');
  await second.blur();
  await expect(
    page.getByText(/At most 150 mg\/day \(Maximum for this kidney function\)/),
  ).toBeVisible();
  await expect(second).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'As planned again' }).click();
  await expect(second).toHaveAttribute('aria-invalid', 'false');

  // A major interaction is saved only with a reason.
  await expect(page.getByText(/Pregabalin with tramadol|Tramadol with pregabalin/)).toBeVisible();
  await page.getByLabel(/The first step is taken today/).check();
  const save = page.getByRole('button', { name: 'Save plan and dose of today' });
  await save.click();
  const reason = page.getByLabel('Reason for planning it nevertheless');
  await expect(reason).toBeFocused();
  await expect(page.getByText('Give the reason in a few words, or change the plan.')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await reason.fill('Tramadol ends next week, agreed with the pain clinic');
  await save.click();

  const plan = page.getByRole('table', { name: /Pregabalin/ });
  await expect(plan.getByRole('row').nth(1)).toContainText(/9 Mar 2026.*75 mg\/day.*taken/);
  await expect(plan.getByRole('row').nth(2)).toContainText(/16 Mar 2026.*150 mg\/day.*to come/);
  await expect(page.getByText(/R38:IX-01: Tramadol ends next week/)).toBeVisible();

  // The patient's page: no language is assumed.
  const dialog = page.getByRole('dialog', { name: 'Handout' });
  const savePdf = dialog.getByRole('button', { name: 'Save as PDF' });
  await page.getByRole('button', { name: 'Handout for the patient' }).click();
  await expect(savePdf).toBeDisabled();
  await dialog.getByLabel('Español').check();
  for (const paper of ['A4', 'Letter']) {
    await expect(dialog.getByLabel('Español')).toBeChecked();
    expect(await findings(page)).toEqual([]);
    await dialog.getByLabel(paper).check();
    await expect(dialog.getByRole('region', { name: 'Preview of the page' })).toContainText(
      'lunes, 16 de marzo',
    );
    const pdf = testInfo.outputPath(`handout-${paper}.pdf`);
    await dorso.answerSaveDialog(pdf);
    await savePdf.click();
    await expect(page.getByText(`Saved: ${pdf}`)).toBeVisible({ timeout: 60_000 });
    expect(pdfPages(pdf)).toEqual({ count: 1, size: paper });
    const text = textOf(pdf);
    expect(text).toContain('Rosa Lima');
    expect(text).toMatch(/lunes, 9 de marzo .*75 mg/);
    expect(text).toMatch(/lunes, 16 de marzo .*75 mg .*75 mg .*150 mg/);
    expect(text).toContain('No deje esta medicina de golpe');
    expect(pdfIsTagged(pdf)).toBe(true);
    await expect(dialog).toHaveCount(0);
    // Opened anew, it offers the language of the last one.
    await page.getByRole('button', { name: 'Handout for the patient' }).click();
  }
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect(page.getByText('Handed to the printer.')).toBeVisible();
  await page.getByRole('link', { name: 'Documents' }).click();
  const given = page.getByRole('table', { name: /Documents given/ });
  await expect(given.getByRole('row')).toHaveCount(4);
});

test('a step that is held is not taken today without a reason', async ({ clinic }) => {
  const { page } = await patientWith(clinic, [
    lab('2026-03-02', 1),
    weight('2026-03-02', 82),
    dose('2026-02-20', 'pregabalin', 150),
    {
      on: '2026-03-05',
      statement: { kind: 'adverse_effect', term: 'dizziness', grade: 2, medicine: 'pregabalin' },
    },
  ]);
  await page.keyboard.press('t');
  await page.getByRole('radio', { name: 'Go on raising' }).check();
  await page.getByLabel('Medicine', { exact: true }).selectOption('pregabalin');
  await expect(page.getByText('A side effect is open: dizziness.')).toBeVisible();
  await page.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByLabel('Reason for planning it nevertheless')).toBeFocused();
  // From another day on the step can be freed until then.
  await page.getByLabel('First day').fill('2026-03-16');
  await page.getByRole('button', { name: 'Save plan' }).click();
  const plan = page.getByRole('table', { name: /Pregabalin/ });
  await expect(plan.getByRole('row').nth(1)).toContainText(/16 Mar 2026.*225 mg\/day.*to come/);
  await expect(page.getByText('Before that: A side effect is open: dizziness.')).toBeVisible();
});

test('a medicine is stopped by a taper, and changed for another one without overlap', async ({
  clinic,
}) => {
  const { page } = await patientWith(clinic, [
    lab('2026-03-02', 1),
    weight('2026-03-02', 82),
    dose('2026-01-05', 'duloxetine', 60),
  ]);
  await page.getByRole('link', { name: 'Plan treatment' }).click();
  await page.getByRole('radio', { name: 'Taper and stop' }).check();
  await page.getByLabel('Medicine', { exact: true }).selectOption('duloxetine');
  await expect.poll(() => steps(page, 'Duloxetine')).toEqual(['2026-03-09 30', '2026-03-23 0']);
  await page.getByRole('button', { name: 'Save plan' }).click();
  const plan = page.getByRole('table', { name: /Duloxetine/ });
  await expect(plan.getByRole('row').nth(2)).toContainText(/23 Mar 2026.*stop/);

  // The change to venlafaxine waits for the stop; its plan takes the taper's place.
  await page.getByRole('radio', { name: 'Change to another' }).check();
  await page.getByLabel('From', { exact: true }).selectOption('duloxetine');
  await page.getByLabel('To', { exact: true }).selectOption('venlafaxine');
  await expect(page.getByText(/Not together \(IX-12\)/)).toBeVisible();
  await expect
    .poll(() => steps(page, 'Venlafaxine'))
    .toEqual(['2026-03-23 37.5', '2026-03-30 75', '2026-04-06 150']);
  const first = page.getByLabel('Day of step 1, Venlafaxine');
  await first.fill('2026-03-12');
  await first.blur();
  await expect(page.getByText('Not before 23 Mar 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'As planned again' }).click();
  await page.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByRole('table', { name: /Venlafaxine/ })).toBeVisible();

  await page.getByRole('button', { name: 'End plan of Venlafaxine' }).click();
  const dialog = page.getByRole('dialog', { name: 'End the plan of Venlafaxine?' });
  await dialog.getByLabel('Why (optional)').fill('Pain is better');
  await dialog.getByRole('button', { name: 'End plan' }).click();
  await expect(page.getByRole('table', { name: /Venlafaxine/ })).toHaveCount(0);
  await page.getByText('Earlier plans').click();
  await expect(page.getByText(/Pain is better/)).toBeVisible();
});

test('the longest page still is one page, on the smaller paper, with every day on it', async ({
  clinic,
}, testInfo) => {
  test.skip(!poppler, withoutPoppler);
  const plan = (medicine: string, aim: string, amounts: number[]): Known => ({
    on: '2026-03-09',
    statement: {
      kind: 'titration_plan',
      medicine,
      aim,
      steps: amounts.map((amount, place) => ({
        on: `2026-0${place < 3 ? 3 : 4}-${String(place < 3 ? 9 + 7 * place : 7 * place - 15).padStart(2, '0')}`,
        amount,
      })),
      words: null,
    },
  });
  const dorso = await patientWith(clinic, [
    lab('2026-03-02', 1),
    weight('2026-03-02', 82),
    dose('2026-01-05', 'gabapentin', 3600),
    plan('gabapentin', 'taper', [3000, 2400, 1800, 0]),
    plan('pregabalin', 'titrate', [25, 75, 150, 225]),
    plan('duloxetine', 'titrate', [30, 60]),
    plan('amitriptyline', 'titrate', [10, 25, 50]),
  ]);
  const { page } = dorso;
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Handout for the patient' }).click();
  const dialog = page.getByRole('dialog', { name: 'Handout' });
  await dialog.getByLabel('Español').check();
  await dialog.getByLabel('Letter').check();
  const pdf = testInfo.outputPath('long.pdf');
  await dorso.answerSaveDialog(pdf);
  await dialog.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved: /)).toBeVisible({ timeout: 60_000 });
  expect(pdfPages(pdf)).toEqual({ count: 1, size: 'Letter' });
  const text = textOf(pdf);
  for (const medicine of ['Gabapentina', 'Pregabalina', 'Duloxetina', 'Amitriptilina'])
    expect(text).toContain(medicine);
  expect(text).toContain('No comparta su medicina');
  expect(text).toMatch(/6 de abril/);
});
