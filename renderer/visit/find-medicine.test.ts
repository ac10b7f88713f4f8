import { describe, expect, it } from 'vitest';
import { medicines } from '../../clinical/formulary/index.ts';
import { inLanguage } from '../../clinical/language/language.ts';
import { medicinesNamed } from './find-medicine.ts';

const found = (typed: string) => medicinesNamed(medicines, typed).map(({ id }) => id);

describe('finding a medicine by what is typed', () => {
  it('takes generic names and brands, those that begin with it first', () => {
    expect(found('pregab')).toEqual(['pregabalin']);
    expect(found('lyrica')).toEqual(['pregabalin']);
    expect(found('codeine')).toEqual(['codeine', 'dihydrocodeine']);
    expect(found('  ')).toEqual([]);
  });

  it('takes Spanish names with or without their accents, and the English ones still', () => {
    inLanguage('es', () => {
      expect(found('codeina')).toEqual(['codeine', 'dihydrocodeine']);
      expect(found('Morfína')).toEqual(['morphine']);
      expect(found('acetaminof')).toEqual(['acetaminophen']);
      expect(found('morphine')).toEqual(['morphine']);
    });
  });
});
