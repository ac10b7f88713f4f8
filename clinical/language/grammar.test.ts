import { describe, expect, it } from 'vitest';
import { choice, denied, list, numeral } from './grammar.ts';
import { inLanguage } from './language.ts';
import { say } from './say.ts';

const inSpanish = <T>(work: () => T): T => inLanguage('es', work);

describe('words put together', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a y b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b y c'],
    [['naproxeno', 'ibuprofeno'], 'naproxeno and ibuprofeno', 'naproxeno e ibuprofeno'],
    [['agua', 'hielo'], 'agua and hielo', 'agua y hielo'],
    [[], '', ''],
  ])('%j is a list', (parts, english, spanish) => {
    expect(list(parts)).toBe(english);
    expect(inSpanish(() => list(parts))).toBe(spanish);
  });

  it.each([
    [['morfina', 'oxicodona'], 'morfina or oxicodona', 'morfina u oxicodona'],
    [['a', 'b', 'c'], 'a, b or c', 'a, b o c'],
  ])('%j is a choice', (parts, english, spanish) => {
    expect(choice(parts)).toBe(english);
    expect(inSpanish(() => choice(parts))).toBe(spanish);
  });

  it('keep every decimal of a number, with the comma in Spanish and never grouped', () => {
    expect(numeral(12345.678)).toBe('12345.678');
    expect(inSpanish(() => numeral(12345.678))).toBe('12345,678');
    expect(inSpanish(() => say`never translated ${6.7}`)).toBe('never translated 6,7');
  });
});

describe('a condition denied', () => {
  it.each([
    ['an oral NSAID is taken', 'no oral NSAID is taken'],
    ['duloxetine or an oral NSAID is taken', 'neither duloxetine nor an oral NSAID is taken'],
    ['the patient is not on dialysis', 'the patient is on dialysis'],
    ['metformin is taken', 'metformin is not taken'],
  ])('in English: %s', (condition, silence) => {
    expect(denied(condition)).toBe(silence);
  });

  it.each([
    ['se toma un opioide', 'no se toma ningún opioide'],
    ['hay una interacción', 'no hay ninguna interacción'],
    ['se toma un IRSN o un AINE oral', 'no se toma ningún IRSN ni ningún AINE oral'],
    ['se toma duloxetina o un AINE oral', 'no se toma duloxetina ni ningún AINE oral'],
    ['se toma amitriptilina o nortriptilina', 'no se toma amitriptilina ni nortriptilina'],
    ['no hay fisioterapia', 'hay fisioterapia'],
  ])('in Spanish: %s', (condition, silence) => {
    expect(inSpanish(() => denied(condition))).toBe(silence);
  });
});
