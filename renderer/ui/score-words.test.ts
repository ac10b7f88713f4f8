import { expect, it } from 'vitest';
import { languages, inLanguage } from '../../clinical/language/language.ts';
import { bandOf } from '../../clinical/instruments/index.ts';
import { shortBand, shortScoreName } from './score-words.ts';

it('short names leave out that it is pain, in either language', () => {
  const names = languages.map((language) =>
    inLanguage(language, () => ['nrs_avg', 'nrs_current', 'odi'].map(shortScoreName)),
  );
  expect(names).toEqual([
    ['NRS average', 'NRS now', 'ODI'],
    ['NRS promedio', 'NRS ahora', 'ODI'],
  ]);
});

it('short bands leave out the remark', () => {
  expect(shortBand(bandOf('peg', 5) ?? '')).toBe('moderate');
  expect(inLanguage('es', () => shortBand(bandOf('peg', 5) ?? ''))).toBe('moderado');
});
