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

/** All the words in their reading order, one blank between them. */
export const pdfWords = (path: string): string =>
  tool('pdftotext', [path, '-']).replace(/\s+/g, ' ');

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

/** Whether every sheet has something on it, and nothing within 4 mm of its edges, where printers cut. */
export function edgesAreBlank(path: string): boolean {
  const DOTS_PER_INCH = 50;
  const edge = Math.floor((4 / 25.4) * DOTS_PER_INCH);
  const pictures = graymaps(toolBytes('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), path]));
  return pictures.every(({ width, height, dots }) => {
    const inked = [...dots.entries()].filter(([, shade]) => shade < 200).map(([place]) => place);
    const isInside = (place: number) => {
      const [x, y] = [place % width, Math.floor(place / width)];
      return x >= edge && y >= edge && x < width - edge && y < height - edge;
    };
    return inked.length > 0 && inked.every(isInside);
  });
}

type Graymap = { width: number; height: number; dots: Uint8Array };

/** The pictures that pdftoppm writes one after the other: "P5", width, height, 255, then a byte a dot. */
function graymaps(bytes: Buffer): Graymap[] {
  const found: Graymap[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 40));
    if (!head) throw new Error('pdftoppm wrote no graymap.');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const from = at + head[0].length;
    at = from + width * height;
    found.push({ width, height, dots: bytes.subarray(from, at) });
  }
  return found;
}

const tool = (name: string, words: string[]): string => toolBytes(name, words).toString('utf8');

function toolBytes(name: string, words: string[]): Buffer {
  const { stdout, stderr, status, error } = spawnSync(name, words, { maxBuffer: 2 ** 28 });
  if (error || status !== 0) throw new Error(`${name}: ${error?.message ?? String(stderr)}`);
  return stdout;
}
