/** Reads the plain comma-separated tables of outside data for tests: no quotes, no empty lines. */
export type Row = Readonly<Record<string, string>>;

/** The rows by column name; a cell that is missing is ''. */
export function tableOf(text: string): Row[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}
