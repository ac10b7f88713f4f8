/** What a language does to words that are put together: numbers, "and", "or", negation. */
import { language, type Language } from './language.ts';

type Grammar = {
  numeral: (value: number) => string;
  and: (before: string, last: string) => string;
  or: (before: string, last: string) => string;
  denied: (condition: string) => string;
};

/** A number as a sentence has it, with all its decimals; never grouped. */
export function numeral(value: number): string {
  return grammars[language()].numeral(value);
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  return joined(parts, grammars[language()].and);
}

/** "a", "a or b", "a, b or c". */
export function choice(parts: readonly string[]): string {
  return joined(parts, grammars[language()].or);
}

/**
 * A condition that does not hold, as a clause after "because": "an oral NSAID is taken" becomes "no
 * oral NSAID is taken". Conditions that do not negate this simply bring their own wording.
 */
export function denied(condition: string): string {
  return grammars[language()].denied(condition);
}

function joined(parts: readonly string[], join: (before: string, last: string) => string): string {
  const [last = '', ...others] = parts.toReversed();
  return others.length === 0 ? last : join(others.toReversed().join(', '), last);
}

const english: Grammar = {
  numeral: String,
  and: (before, last) => `${before} and ${last}`,
  or: (before, last) => `${before} or ${last}`,
  denied(condition) {
    const either = /^(\w+) or (.+) is taken$/.exec(condition);
    if (either && !/^an?$/.test(either[1] ?? ''))
      return `neither ${either[1]} nor ${either[2]} is taken`;
    if (/^an? /.test(condition))
      return condition.replace(/^an? /, 'no ').replace(/ or an? /, ' or ');
    if (/\b(is|are|was|were|has|does) not\b/.test(condition))
      return condition.replace(/\b(is|are|was|were|has|does) not\b/, '$1');
    if (/\b(is|are|was|were|has|does)\b/.test(condition))
      return condition.replace(/\b(is|are|was|were|has|does)\b/, '$1 not');
    return `it is not so that ${condition}`;
  },
};

/**
 * Spanish: "y" is "e" before the sound of i, "o" is "u" before that of o. Conditions that are negated
 * begin with their verb: "se toma un opioide" becomes "no se toma ningún opioide".
 */
const spanish: Grammar = {
  numeral: (value) => String(value).replace('.', ','),
  and: (before, last) => `${before} ${/^h?[ií](?![aeou])/i.test(last) ? 'e' : 'y'} ${last}`,
  or: (before, last) => `${before} ${/^(h?[oó]|8|11\b)/i.test(last) ? 'u' : 'o'} ${last}`,
  denied(condition) {
    if (condition.startsWith('no ')) return condition.slice(3);
    const none = condition
      .replace(/ o (una?) /, (_, article: string) => ` ni ${no(article)} `)
      .replace(' o ', ' ni ')
      .replace(/ (una?) /, (_, article: string) => ` ${no(article)} `);
    return `no ${none}`;
  },
};

const no = (article: string): string => (article === 'una' ? 'ninguna' : 'ningún');

const grammars: Readonly<Record<Language, Grammar>> = { en: english, es: spanish };
