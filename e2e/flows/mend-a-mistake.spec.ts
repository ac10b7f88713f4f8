/** A slip is mended: from the visit form on the same day, and from the list of entries later. */
import { expect, test } from '../clinic.ts';
import { addPatient } from './at-the-desk.ts';
import { addPatientOf, allClear, dose, recordVisit } from './earlier-visits.ts';
import { factsInRecord } from './read-record.ts';

test.use({ today: '2026-11-23' });

test('a wrong dose is corrected on the same day, a wrong score later; both stay readable', async ({
  clinic,
}) => {
  const { page } = await clinic();
  await addPatient(page, 'Ines Duarte', 'D-17');
  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel(/Pain, average/).fill('9');
  await page.getByRole('combobox', { name: 'Start a medicine' }).fill('pregab');
  await page.getByRole('option', { name: /Pregabalin/ }).click();
  await page.getByLabel('Pregabalin, mg/day').fill('750');
  await expect(page.getByText(/Dose above/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Yes, it is right' }).click();
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: 2 entries/)).toBeVisible();

  await page.getByRole('link', { name: 'Record visit' }).click();
  await page.getByLabel('Pregabalin, mg/day').fill('75');
  await expect(page.getByText(/corrects 750 mg\/day recorded today/)).toBeVisible();
  await page.getByRole('button', { name: 'Save visit' }).click();
  await expect(page.getByText(/^Saved: 1 entry/)).toBeVisible();
  await expect(page.getByRole('article', { name: /above protocol maximum/i })).toHaveCount(0);

  await page.getByRole('link', { name: 'All entries' }).click();
  const entries = page.getByRole('table', { name: 'Everything recorded, newest first' });
  await expect(entries).toContainText('corrected to: Pregabalin 75 mg/day');
  await entries.getByRole('button', { name: /^Correct Pain NRS, average 9/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct this entry' });
  await dialog.getByLabel('Pain NRS, average').fill('11');
  await dialog.getByRole('button', { name: 'Save correction' }).click();
  await expect(dialog).toContainText(/0 to 10; 11 cannot be saved/);
  await dialog.getByLabel('Pain NRS, average').fill('6');
  await dialog.getByRole('button', { name: 'Save correction' }).click();
  await expect(entries).toContainText('corrected to: Pain NRS, average 6/10');

  await entries.getByRole('button', { name: /^Void Pain NRS, average 6/ }).click();
  const taking = page.getByRole('dialog', { name: 'Void this entry' });
  await taking.getByRole('button', { name: 'Void entry' }).click();
  await expect(taking).toContainText('Say why');
  await taking.getByLabel('Reason').fill('another patient');
  await taking.getByRole('button', { name: 'Void entry' }).click();
  await expect(entries).toContainText('voided: another patient');
});

test('entries of any kind are corrected in place, by the keyboard alone, with the reason kept', async ({
  clinic,
}) => {
  const dorso = await clinic();
  const { page } = dorso;
  const patientId = await addPatientOf(page, 'Ines Duarte', '2026-10-01');
  await recordVisit(page, patientId, '2026-11-02', [
    allClear,
    dose('pregabalin', 150),
    { kind: 'note', text: 'Walks to the bus agan.' },
    { kind: 'referral', to: 'spine', status: 'sent', outcome: null },
    { kind: 'condition', condition: 'heart_failure', present: true },
  ]);
  await page.getByRole('link', { name: /Ines Duarte/ }).click();
  await page.getByRole('link', { name: 'All entries' }).click();
  const entries = page.getByRole('table', { name: 'Everything recorded, newest first' });
  const dialog = page.getByRole('dialog', { name: 'Correct this entry' });
  const correct = async (what: RegExp, type: () => Promise<void>) => {
    await entries.getByRole('button', { name: what }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    await type();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };

  await correct(/^Correct Note/, async () => {
    await dialog.getByLabel('Note', { exact: true }).fill('Walks to the bus again.');
    await dialog.getByLabel(/^Why it is corrected/).fill('typing slip');
  });
  await expect(entries).toContainText('corrected to: Note: Walks to the bus again.');
  await expect(entries).toContainText('Correction of Note, 2 Nov 2026: typing slip');

  await correct(/^Correct Referral/, async () => {
    await dialog.getByLabel('Status').selectOption('Seen');
    await dialog.getByLabel('What came of it').fill('No surgery');
  });
  await expect(entries).toContainText(/corrected to: Referral.*seen: No surgery/);

  await correct(/^Correct Red-flag screen/, async () => {
    await dialog.getByRole('group', { name: 'Found' }).getByRole('checkbox').first().check();
    await dialog.getByLabel('Day', { exact: true }).focus();
  });
  await expect(entries).toContainText(/corrected to: Red-flag screen: .* found/);

  await entries.getByRole('button', { name: /^Correct Pregabalin 150/ }).click();
  await dialog.getByRole('button', { name: 'Save correction' }).click();
  await expect(dialog).toContainText('Nothing is changed yet');
  await expect(dialog.getByLabel('Pregabalin, mg/day')).toBeFocused();
  await dialog.getByLabel('Day', { exact: true }).fill('2026-11-01');
  await dialog.getByRole('button', { name: 'Save correction' }).click();
  await expect(dialog).toBeHidden();

  await entries.getByRole('button', { name: /^Void .*[Hh]eart failure/ }).click();
  const taking = page.getByRole('dialog', { name: 'Void this entry' });
  await taking.getByLabel('Reason').fill('another patient');
  await taking.getByRole('button', { name: 'Void entry' }).click();
  await expect(entries).toContainText('voided: another patient');

  await dorso.quit();
  const { facts, replaced } = factsInRecord(dorso, 'Ines Duarte', '2026-11-23');
  expect(facts.map(({ on, statement }) => `${on} ${statement.kind}`).sort()).toEqual([
    '2026-11-01 dose',
    '2026-11-02 note',
    '2026-11-02 red_flag_screen',
    '2026-11-02 referral',
    '2026-11-23 note',
  ]);
  expect(replaced.map(({ statement }) => statement.kind).sort()).toEqual([
    'condition',
    'dose',
    'note',
    'red_flag_screen',
    'referral',
    'void',
  ]);
});
