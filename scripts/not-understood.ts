/**
 * Writes what the import does not understand of the shared test patients, by type and code, into
 * docs/known-issues.md. Run `node scripts/not-understood.ts` after a change of the import; a test
 * fails while the list is not current. Needs `../shared/patients`.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { day } from '../clinical/day.ts';
import { importFhirText } from '../fhir/import.ts';
import type { ImportReport } from '../fhir/report.ts';

const shared = new URL('../../shared/patients/', import.meta.url);
const file = new URL('../docs/known-issues.md', import.meta.url);
const begin = '<!-- Made by `node scripts/not-understood.ts`. -->';
const end = '<!-- The end of what it makes. -->';
const WIDTH = 100;

/** Whether the shared test patients are here. */
export const sharedPatientsHere = existsSync(shared);

/** The known issues as they are, and as they should be. */
export function knownIssues(): { are: string; shouldBe: string } {
  const are = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  const [before, rest] = are.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('The list has lost its marks.');
  return { are, shouldBe: `${before}${begin}\n\n${list()}\n\n${end}${after}` };
}

/** A paragraph for each type, the most frequent first. */
function list(): string {
  const names = readdirSync(shared, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.json(\.gz)?$/.test(name))
    .toSorted();
  const rows = byCode(names.flatMap(notUnderstoodOf));
  const head = `${countOf(rows)} entries of ${names.length} files, of ${rows.length} types and codes:`;
  const types = [...Map.groupBy(rows, ({ type }) => type)].toSorted(
    ([, a], [, b]) => countOf(b) - countOf(a),
  );
  return [head, ...types.map(([type, of]) => paragraph(type, of))].join('\n\n');
}

type Row = ImportReport['notUnderstood'][number];

function countOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function notUnderstoodOf(name: string): Row[] {
  const bytes = readFileSync(new URL(name, shared));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return importFhirText(name, text, { enrolledOn: day('2026-11-23') }).notUnderstood;
}

/** Senders name the same code in several ways: the most frequent name stands for all. */
function byCode(rows: readonly Row[]): Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows.toSorted((a, b) => b.count - a.count)) {
    // What was taken in a changed way is told apart from what was left out.
    const taken = /\(taken, .*\)$/.exec(row.display)?.[0] ?? '';
    const key = JSON.stringify([row.type, row.code, taken]);
    const sum = sums.get(key) ?? { ...row, count: 0 };
    sums.set(key, { ...sum, count: sum.count + row.count });
  }
  return [...sums.values()].toSorted(
    (a, b) => b.count - a.count || (`${a.type} ${a.code}` < `${b.type} ${b.code}` ? -1 : 1),
  );
}

function paragraph(type: string, rows: readonly Row[]): string {
  const codes = rows.map(({ code, display, count }) =>
    code === '' ? `${count} without a code` : `${code} ${display.replace(/\s+/g, ' ')}: ${count}`,
  );
  const text = `**${type}**, ${countOf(rows)}: ${codes.join('; ')}.`;
  return wrapped(
    text.replaceAll(/[<>[\]_*#|]/g, '\\$&').replace(/^\\\*\\\*(.*?)\\\*\\\*/, '**$1**'),
  );
}

/** Lines as the rest of the docs have them. */
function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

if (import.meta.main) writeFileSync(file, knownIssues().shouldBe);
