import { describe, expect, it } from 'vitest';
import { inLanguage, language } from './language.ts';
import { keyOf, say } from './say.ts';
import { speaking } from './speaking.ts';

describe('a clinical text', () => {
  it('is said in the language in force, and in English again afterwards', () => {
    expect(inLanguage('es', () => say`today`)).toBe('hoy');
    expect(language()).toBe('en');
    expect(say`today`).toBe('today');
  });

  it('keeps its values in their gaps', () => {
    expect(say`${'Pregabalin'} ${75} mg`).toBe('Pregabalin 75 mg');
    expect(keyOf(['', ' since ', ''])).toBe('{0} since {1}');
  });

  it('without a translation stays English rather than missing', () => {
    expect(inLanguage('es', () => say`never translated ${1}`)).toBe('never translated 1');
  });

  it('kept as data is read in the language of the moment, also in lists', () => {
    const data = speaking(
      [{ id: 'today', name: 'today', notes: ['today', 'x'] }],
      ['name', 'notes'],
    );
    expect(inLanguage('es', () => ({ ...data[0] }))).toEqual({
      id: 'today',
      name: 'hoy',
      notes: ['hoy', 'x'],
    });
    expect(data).toEqual([{ id: 'today', name: 'today', notes: ['today', 'x'] }]);
  });
});
