/** A file's text to JSON values, with the places of what is broken. */
import { say } from '../clinical/language/say.ts';

/** A value and where it stands in the file; an empty place is the whole file. */
export type Placed = { place: string; value: unknown };
export type PlacedError = { place: string; message: string };
export type JsonValues = { values: Placed[]; errors: PlacedError[] };

/**
 * The JSON values of a file's text: one for JSON, one a line for NDJSON. What cannot be parsed is an
 * error that says where and what to do; nothing is thrown.
 */
export function jsonValues(content: string): JsonValues {
  const errors: PlacedError[] = [];
  return { values: topLevel(content, errors), errors };
}

function topLevel(content: string, errors: PlacedError[]): Placed[] {
  const trimmed = content.replace(/^\uFEFF/, '');
  if (trimmed.trim() === '') {
    errors.push({ place: '', message: say`the file is empty; export it again` });
    return [];
  }
  if (trimmed.slice(0, 200).includes('\u0000')) {
    const message = say`the file is not UTF-8 text; export it again as UTF-8`;
    errors.push({ place: '', message });
    return [];
  }
  try {
    const value: unknown = JSON.parse(trimmed);
    if (Array.isArray(value)) {
      return value.map((one: unknown, index) => placed(`[${index}]`, one));
    }
    return [placed('', value)];
  } catch (error) {
    const lines = linesOf(trimmed);
    if (lines) return readLines(lines, errors);
    errors.push(brokenJson(trimmed, error));
    return [];
  }
}

const placed = (place: string, value: unknown): Placed => ({
  place,
  value,
});

/** The lines of an NDJSON file, or null when the text is not one: its first line must stand alone. */
function linesOf(content: string): string[] | null {
  const lines = content.split(/\r?\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const first = filled[0]?.trim() ?? '';
  if (filled.length < 2 || !first.startsWith('{') || !first.endsWith('}')) return null;
  try {
    JSON.parse(first);
    return lines;
  } catch {
    return null;
  }
}

function readLines(lines: string[], errors: PlacedError[]): Placed[] {
  const read: Placed[] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `line ${index + 1}`;
    try {
      read.push(placed(place, JSON.parse(line)));
    } catch (error) {
      errors.push({ place, message: brokenJson(line, error).message });
    }
  });
  return read;
}

function brokenJson(content: string, error: unknown): PlacedError {
  const said = error instanceof Error ? error.message : '';
  const end = content.trimEnd().length;
  const position = positionIn(content, said) ?? end;
  const before = content.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  const place = `line ${line}, column ${column}`;
  const message =
    position >= end || /unterminated|unexpected end/i.test(said)
      ? say`the file is cut off at ${place}; export it again`
      : say`the file is not valid JSON at ${place}; export it again`;
  return { place, message };
}

/** Where the parser stumbled: it says so by position, or else by the token and the words around it. */
function positionIn(content: string, said: string): number | null {
  const stated = /at position (\d+)/.exec(said)?.[1];
  if (stated !== undefined) return Math.min(Number(stated), content.length);
  const found =
    /^Unexpected token '(.)', (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/u.exec(said);
  const around = found ? content.indexOf(found[2] ?? '') : -1;
  return around < 0 ? null : around + Math.max(0, (found?.[2] ?? '').indexOf(found?.[1] ?? ''));
}
