/**
 * Writes docs/sources.md and docs/licences.md from the clinical data. Run `node scripts/clinical-docs.ts`
 * after a change of sources or instruments; a test fails while a file is not current.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { instruments } from '../clinical/instruments/index.ts';
import { sources } from '../clinical/sources.ts';

const place = (name: string) => new URL(`../docs/${name}`, import.meta.url);

/** The files by name, as they should be. */
export async function clinicalDocs(): Promise<Record<string, string>> {
  return {
    'sources.md': await formatted(bibliography()),
    'licences.md': await formatted(licences()),
  };
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(await clinicalDocs())) writeFileSync(place(name), text);
}

function bibliography(): string {
  return [
    '# Sources',
    'Every source a clinical file may name, by its id. Made from `clinical/sources.ts` by `node scripts/clinical-docs.ts`; change it there. "What was checked" says how the source was read before this edition; what says "found" was seen in part, and is to be compared with the current original before release.',
    table(
      ['id', 'source', 'what it supports', 'what was checked'],
      sources.map(({ id, text, supports, checked }) => [id, text, supports, checked]),
    ),
  ].join('\n\n');
}

function licences(): string {
  return [
    '# Licences of the instruments',
    'Who may use each questionnaire or scale, and whether Dorso may show its wording. Made from the data files in `clinical/instruments/` by `node scripts/clinical-docs.ts`; change it there. Where the wording may not be shown, the form shows the topic and the range of each item and names the official form; the clinic needs its own permission for that form.',
    table(
      ['instrument', 'terms', 'wording shown in Dorso', 'sources'],
      instruments.map(({ name, licence, sources: ids }) => [
        name,
        licence.terms,
        licence.itemWordingMayBeShown ? 'may be shown' : 'no: topics and ranges only',
        ids.join(', '),
      ]),
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

async function formatted(text: string): Promise<string> {
  const config = await resolveConfig(place('sources.md'));
  return format(text, { ...config, parser: 'markdown' });
}
