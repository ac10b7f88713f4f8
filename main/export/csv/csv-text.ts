/** CSV by RFC 4180: UTF-8, CRLF, quotes doubled; and safe to open in a spreadsheet. */

/** A number is written as it is; a text is kept from being taken for a formula. */
export type Cell = string | number | null;

/** One line with its end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = startsLikeFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A spreadsheet runs a cell that begins with one of these, blanks in front or not. A leading
 * apostrophe says "text"; it is doubled so that it can be taken away again.
 */
function startsLikeFormula(text: string): boolean {
  return /^\s*[=+\-@|%＝＋－＠']/.test(text) || /^[\t\r\n]/.test(text);
}

/** The text of a cell as it was before {@link csvLine}: without the apostrophe that made it safe. */
export function plainText(cell: string): string {
  return cell.startsWith("'") && startsLikeFormula(cell.slice(1)) ? cell.slice(1) : cell;
}
