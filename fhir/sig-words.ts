/** Directions in one spelling: digits for number words, decimal points, one way to write a fraction. */

const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, index) => [word, String(index + 1)],
  ),
  ['twelve', '12'],
  ['once', '1 time'],
  ['twice', '2 times'],
  ['thrice', '3 times'],
]) as Record<string, string>;
const NUMBER_WORD = new RegExp(`\\b(${Object.keys(NUMBERS).join('|')})\\b`, 'g');

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** What stands for "one" before these: "a tablet", "an 80 mg capsule". */
const THING = '(?:tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|\\d+(?:\\.\\d+)? ?mg)\\b';

/**
 * Commas between digits: "1,200" is twelve hundred, "0,5" and "2,5" have a decimal comma. What could
 * be either ("1.200", "1,2,3") is left as it is, for the reader to stumble over.
 */
export function withDecimalPoints(words: string): string {
  return words
    .replace(/(?<![\d.,])0,(\d+)(?![\d.,]*\d)/g, '0.$1')
    .replace(/(?<![\d.,])([1-9]\d{0,2}(?:,\d{3})+)(?![\d,])/g, (whole) => whole.replaceAll(',', ''))
    .replace(/(?<![\d.,])(\d+),(\d{1,2})(?![\d.,]*\d)/g, '$1.$2');
}

/** Lower case, one spelling of numbers, fractions, hyphens and blanks. */
export function inOneSpelling(words: string): string {
  const plain = words
    .replace(
      /(\d+)?\s*([½¼¾])/g,
      (_, whole: string | undefined, part: string) =>
        ` ${Number(whole ?? 0) + (VULGAR[part] ?? Number.NaN)} `,
    )
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[μµ]g/gu, 'ug')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’']/g, '')
    // "1 (one) tablet" says it twice.
    .replace(NUMBER_WORD, (word) => NUMBERS[word] ?? word)
    .replace(/\b(\d+) ?\( ?\1 ?\)/g, '$1')
    .replace(/(?<=[a-z])-(?=[a-z\d])|(?<=\d)-(?=[a-z])/g, ' ')
    .replace(NUMBER_WORD, (word) => NUMBERS[word] ?? word)
    .replace(/(?<![\d/])(\d+)(?: and |[ -])(\d)\/(\d)(?![\d/])/g, (_, whole, over, under) =>
      String(Number(whole) + Number(over) / Number(under)),
    )
    .replace(/(?<![\d./])([1-3])\/([2-4])(?![\d/])/g, (_, over, under) =>
      String(Number(over) / Number(under)),
    )
    .replace(/\b(\d+) and (?:a |1 )?half\b/g, '$1.5')
    .replace(/\b(?:1 |an? )?half\b/g, '0.5')
    .replace(/\b3 quarters\b/g, '0.75')
    .replace(/\b(?:1 |a )quarter\b/g, '0.25');
  return withDecimalPoints(plain)
    .replace(new RegExp(`\\b(0\\.\\d+) (?:of )?(?:an? |1 )?(?=${THING})`, 'g'), '$1 ')
    .replace(new RegExp(`\\ban? (?=${THING})`, 'g'), '1 ')
    .replace(/\b(\d+) ?x ?(?=\/|daily|day|an? |per |each |every |weekly|week)/g, '$1 times ')
    .replace(/\bx ?(\d+) ?(?=\/|daily|per day|a day)/g, '$1 times ')
    .replace(/\s+/g, ' ')
    .trim();
}
