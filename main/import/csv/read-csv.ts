/** CSV text to lines of cells, by RFC 4180, with comma, semicolon or tab between the cells. */
import { say } from '../../../clinical/language/say.ts';

/** `number`: the line of the file on which it begins, counted from 1. */
export type CsvRow = { number: number; cells: string[] };
export type Csv = { lines: CsvRow[]; problem: string | null };

/** Reads a whole text; empty lines are left out. An open quote at the end is the one problem. */
export function readCsv(text: string): Csv {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(content);
  const lines: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let number = 1;
  let begins = 1;
  const endLine = () => {
    cells.push(cell);
    if (cells.some((one) => one !== '')) lines.push({ number: begins, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < content.length; at += 1) {
    const one = content[at] ?? '';
    if (one === '\n') number += 1;
    if (quoted) {
      if (one !== '"') cell += one;
      else if (content[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (one === '"' && cell === '') quoted = true;
    else if (one === separator) {
      cells.push(cell);
      cell = '';
    } else if (one === '\n' || (one === '\r' && content[at + 1] === '\n')) {
      if (one === '\r') {
        at += 1;
        number += 1;
      }
      endLine();
      begins = number;
    } else cell += one;
  }
  endLine();
  const problem = quoted ? say`a quote opened on line ${begins} is never closed` : null;
  return { lines, problem };
}

/** The separator that the first line has most of, outside quotes. */
function separatorOf(content: string): string {
  const head = (content.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((one) => ({ one, count: head.split(one).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.one ?? ',';
}
