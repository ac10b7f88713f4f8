import { describe, expect, it } from 'vitest';
import inlang from '../../project.inlang/settings.json' with { type: 'json' };
import { spanish as clinicalSpanish } from '../../clinical/language/spanish/index.ts';

type Message = string | { match: Record<string, string>; declarations: string[] }[];
const files = import.meta.glob<Record<string, Message>>('../../messages/*/*.json', {
  eager: true,
  import: 'default',
});

const of = (language: string) =>
  new Map(
    Object.entries(files)
      .filter(([path]) => path.includes(`/${language}/`))
      .flatMap(([path, messages]) =>
        Object.entries(messages).map(([key, message]) => [key, { path, message }] as const),
      ),
  );
const english = of('en');
const spanish = of('es');

/** Every wording of a message: one, or one a plural. */
const wordings = (message: Message): string[] =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

const inputsOf = (message: Message): string[] =>
  [
    ...new Set(
      wordings(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
    ),
  ].sort() as string[];

/** Alike in both languages: names, codes, units, single marks, and words that both share. */
const mayBeAlike = (text: string): boolean =>
  !/[\p{L}]{2,}/u.test(text.replaceAll(/\{\w+\}/g, '')) || alike.has(text);
const alike = new Set([
  'ALT',
  'Diabetes',
  'ECG',
  'English',
  'Español',
  'FHIR R4',
  'HbA1c',
  'MMA',
  'No',
  'No.',
  'Normal',
  'PHQ-2',
  'PHQ-9',
  'Plan',
  '{amount} µg/h',
  '{size} MB',
]);

describe('the texts of the window', () => {
  it('every area is compiled', () => {
    const compiled = inlang['plugin.inlang.messageFormat'].pathPattern;
    const areas = Object.keys(files).map((path) => path.split('/').at(-1));
    expect([...new Set(areas)].sort()).toEqual(
      compiled.map((path) => path.split('/').at(-1)).sort(),
    );
  });

  it('both languages have the same texts, in the same files', () => {
    const places = (texts: typeof english) =>
      [...texts].map(([key, { path }]) => `${path.split('/').at(-1)} ${key}`).sort();
    expect(places(spanish)).toEqual(places(english));
  });

  it('a text takes the same values in both languages', () => {
    const off = [...english].filter(
      ([key, { message }]) =>
        inputsOf(message).join() !== inputsOf(spanish.get(key)?.message ?? '').join(),
    );
    expect(off.map(([key]) => key)).toEqual([]);
  });

  it('none is empty, and none is left in English', () => {
    const bad = [...english].filter(([key, { message }]) => {
      const theirs = wordings(spanish.get(key)?.message ?? '');
      return (
        [...wordings(message), ...theirs].some((text) => text.trim() === '') ||
        wordings(message).some((text) => theirs.includes(text) && !mayBeAlike(text))
      );
    });
    expect(bad.map(([key, { message }]) => `${key}: ${wordings(message).join(' | ')}`)).toEqual([]);
  });

  it('a text of several numbers has a form for one and for more', () => {
    const plural = [...english, ...spanish].filter(
      ([, { message }]) => typeof message !== 'string',
    );
    expect(plural.length).toBeGreaterThan(20);
    for (const [key, { message }] of plural) {
      const forms = (message as { match: object }[]).flatMap(({ match }) => Object.keys(match));
      expect(
        forms.some((form) => form.endsWith('one')),
        key,
      ).toBe(true);
      expect(
        forms.some((form) => form.endsWith('other')),
        key,
      ).toBe(true);
    }
  });

  it('one thing has one Spanish word, that of the glossary', () => {
    const rivals =
      /puntaje|computadora|\b(esta|este) PC\b|\bagreg(ar|ue|a)\b|banderas? rojas?|escal(ón|ones)\b|expediente|valor inicial|cribado|(cambio|mejoría|empeoramiento) significativ/i;
    const here = [...spanish].map(
      ([key, { message }]) => `${key}: ${wordings(message).join(' | ')}`,
    );
    const clinical = Object.entries(clinicalSpanish).map(([key, words]) => `${key}: ${words}`);
    expect(clinical.length).toBeGreaterThan(1000);
    expect([...here, ...clinical].filter((text) => rivals.test(text))).toEqual([]);
  });
});
