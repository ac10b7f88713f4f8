/** In Spanish the window speaks Spanish: on every screen no English text is left. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { day } from '../clinical/day.ts';
import { samplePatient } from '../clinical/sample/index.ts';
import { expect, test } from './clinic.ts';
import { addSample, plan, TREATED } from './flows/filled-record.ts';
import { clinicScreens, openScreen, paperScreens, patientScreens } from './screens.ts';

const today = day('2026-11-25');
test.use({ today });

/** Shorter texts are often the same in both languages, or part of a name. */
const LONG_ENOUGH = 12;

type Catalogue = Record<string, string>;

/** The texts of a language by their keys, without those that count something. */
function textsOf(language: string): Catalogue {
  const folder = join(import.meta.dirname, '..', 'messages', language);
  return Object.assign(
    {},
    ...readdirSync(folder).map((file) => {
      const texts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(texts).filter(([, text]) => typeof text === 'string'),
      ) as Catalogue;
    }),
  ) as Catalogue;
}

/** What English is made of: the longest piece of each text between its placeholders. */
function englishPieces(): string[] {
  const spanish = textsOf('es');
  const inSpanish = Object.values(spanish).join('\n');
  return Object.entries(textsOf('en')).flatMap(([key, text]) => {
    const piece = text
      .split(/\{[^}]*\}/)
      .map((one) => one.trim())
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    return piece.length >= LONG_ENOUGH && text !== spanish[key] && !inSpanish.includes(piece)
      ? [piece]
      : [];
  });
}

/** Words that English cannot do without and Spanish does not have, and the units of doses and times. */
const englishWords =
  /\b(the|and|with|without|since|of|from|not|is|are|was|were|after|before|this|that|days?|weeks?|months?|years?)\b/i;

/** Everything that can be read or is read out: texts, names, hints and values in words. */
function wordsShown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
    const own = '[lang="en"], kbd, script, style, [data-verbatim]';
    const all = [...document.querySelectorAll('body *')].filter((one) => !one.closest(own));
    return all
      .flatMap((one) => [
        ...[...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue),
        ...named.map((name) => one.getAttribute(name)),
      ])
      .map((text) => text?.replace(/\s+/g, ' ').trim() ?? '')
      .filter((text) => text !== '');
  });
}

/** Stays as it was written: words of a record, and the ids of parameters. */
const isQuoted = (text: string, written: readonly string[]): boolean =>
  written.some((words) => text.includes(words)) || /^P\.[\w.]+$/.test(text);

test('in Spanish every screen is in Spanish, with its days and numbers', async ({ clinic }) => {
  test.slow();
  let patientId = '';
  const dorso = await clinic((record) => {
    patientId = addSample(record, TREATED, today);
    record.appendFacts({ patientId, facts: [plan], visitOn: null, action: 'save_visit' });
  });
  const written = samplePatient({ seed: 'e2e', place: TREATED, today }).facts.flatMap(
    ({ statement }) => {
      if (statement.kind === 'note') return [statement.text];
      return statement.kind === 'dose' && statement.regimen ? [statement.regimen] : [];
    },
  );
  const { page } = dorso;
  await page.evaluate(() => (location.hash = '/settings/appearance'));
  await page.getByRole('radio', { name: 'Español' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const pieces = englishPieces();
  expect(pieces.length).toBeGreaterThan(500);

  for (const screen of [...clinicScreens, ...patientScreens, ...paperScreens]) {
    await test.step(screen.name, async () => {
      const inSpanish = { ...screen, address: screen.address.replace('/en/', '/es/') };
      await openScreen(page, inSpanish, patientId, 'es');
      const shown = await wordsShown(page);
      const left = shown.filter(
        (text) =>
          (pieces.some((piece) => text.includes(piece)) || englishWords.test(text)) &&
          !isQuoted(text, written),
      );
      expect.soft([...new Set(left)], screen.name).toEqual([]);
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    });
  }
  await test.step('days and numbers are written as in Spanish', async () => {
    await page.evaluate((id) => (location.hash = `/patient/${id}`), patientId);
    await expect(page.getByText('25 nov 2026').first()).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: /^\d+,\d %$/ })).toHaveCount(1);
  });
});
