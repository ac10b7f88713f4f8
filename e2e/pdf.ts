/** What a PDF says and how it looks, read by poppler's tools: not by the engine that wrote it. */
import { spawnSync } from 'node:child_process';

const version = spawnSync('pdftotext', ['-v'], { encoding: 'utf8' });

/** Whether poppler's tools are installed here. */
export const poppler = version.error === undefined;
export const withoutPoppler =
  'skipped: pdftotext (poppler-utils) is not installed here, so no PDF was read';

/** The text of each page, laid out as it stands. */
export function pdfText(path: string): string[] {
  const pages = tool('pdftotext', ['-layout', path, '-']).split('\f');
  return pages.filter((text) => text.trim() !== '');
}

/** How many pages, and on which paper. */
export function pdfPages(path: string): { count: number; size: 'A4' | 'Letter' | 'other' } {
  const info = tool('pdfinfo', [path]);
  const [, width = '0', height = '0'] = /Page size: +([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  const near = (a: string, points: number) => Math.abs(Number(a) - points) < 2;
  const size =
    near(width, 595) && near(height, 842)
      ? 'A4'
      : near(width, 612) && near(height, 792)
        ? 'Letter'
        : 'other';
  return { count: Number(/Pages: +(\d+)/.exec(info)?.[1] ?? 0), size };
}

/** Whether headings, lists and tables are told apart for those who hear the page. */
export function pdfIsTagged(path: string): boolean {
  return /Tagged: +yes/.test(tool('pdfinfo', [path]));
}

function tool(name: string, words: string[]): string {
  const { stdout, stderr, status, error } = spawnSync(name, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (error || status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  return stdout;
}
