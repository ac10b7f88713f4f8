import { describe, expect, it } from 'vitest';
import { adverseEffectTerms } from '../../adverse-effects.ts';
import { caseDay, caseFact, caseFacts, casePatient } from '../../cases/case-facts.ts';
import type { CaseEvent } from '../../cases/case-format.ts';
import { buildChart } from '../../chart.ts';
import { defaultProtocol } from '../../protocol.ts';
import { creatinine, dose } from '../../rules/patient-for-tests.ts';
import { handoutOf, plansBehind } from './handout.ts';
import { handoutWords, type HandoutWords } from './words.ts';

type Plan = { medicine: string; aim: 'titrate' | 'taper'; steps: [number, number][] };

function settingOf(day: number, events: CaseEvent[], plans: Plan[]) {
  const person = { age: 60, sex: 'M', weight_kg: 82 };
  const made = plans.map(({ medicine, aim, steps }, index) => {
    const dated = steps.map(([on, amount]) => ({ on: caseDay(on), amount }));
    const statement = { kind: 'titration_plan', medicine, aim, steps: dated, words: null };
    return caseFact('handout', 0, statement, 900 + index, 'plan');
  });
  const known = caseFacts('handout', person, [creatinine(-4), ...events]);
  const chart = buildChart({
    patient: casePatient(person),
    facts: [...known, ...made],
    on: caseDay(day),
  });
  return { chart, protocol: defaultProtocol };
}

const rising: Plan = {
  medicine: 'pregabalin',
  aim: 'titrate',
  steps: [
    [0, 150],
    [7, 225],
    [14, 300],
  ],
};

describe('the page for the patient', () => {
  it('has a row for the step of today and each that is to come, with the doses of the day', () => {
    const [page] = handoutOf(
      settingOf(8, [dose(0, 'pregabalin', 150), dose(7, 'pregabalin', 225)], [rising]),
    ).medicines;
    expect(page?.aim).toBe('titrate');
    expect(page?.rows).toEqual([
      { on: caseDay(7), amount: 225, doses: { morning: 75, midday: 0, evening: 150, once: 0 } },
      { on: caseDay(14), amount: 300, doses: { morning: 150, midday: 0, evening: 150, once: 0 } },
    ]);
  });

  it('says what is taken until the first day, where that is still to come', () => {
    const later: Plan = { medicine: 'pregabalin', aim: 'titrate', steps: [[14, 225]] };
    const pageOf = (...events: CaseEvent[]) =>
      handoutOf(settingOf(8, events, [later])).medicines[0];
    expect(pageOf(dose(0, 'pregabalin', 150))?.now).toEqual({
      amount: 150,
      doses: { morning: 75, midday: 0, evening: 75, once: 0 },
    });
    expect(pageOf()?.now).toBeNull();
    const due = settingOf(7, [dose(0, 'pregabalin', 150)], [rising]);
    expect(handoutOf(due).medicines[0]?.now).toBeNull();
  });

  it('begins with a step that was taken before its day, on the day it was taken', () => {
    const early = [dose(0, 'pregabalin', 150), dose(5, 'pregabalin', 225)];
    const [page] = handoutOf(settingOf(5, early, [rising])).medicines;
    expect(page?.rows.map(({ on, amount }) => [on, amount])).toEqual([
      [caseDay(5), 225],
      [caseDay(14), 300],
    ]);
  });

  it('says what a new medicine is for, what may be noticed, and that it must not be stopped at once', () => {
    const [page] = handoutOf(settingOf(0, [], [rising])).medicines;
    expect(page).toMatchObject({ aim: 'start', purpose: 'nerve_pain', mustTaper: true });
    expect(page?.watch.slice(0, 2)).toEqual(['dizziness', 'somnolence']);
    expect(page?.watch).toContain('peripheral_oedema');
  });

  it('asks for help by what each medicine can do', () => {
    const gabapentinoid = handoutOf(settingOf(0, [], [rising]));
    expect(gabapentinoid.emergencies).toContain('breathing');
    expect(gabapentinoid.emergencies).not.toContain('serotonin');
    expect(gabapentinoid.calls).toContain('swelling');
    const snri = handoutOf(
      settingOf(
        0,
        [dose(-60, 'gliclazide', 30)],
        [
          {
            medicine: 'duloxetine',
            aim: 'titrate',
            steps: [
              [0, 30],
              [7, 60],
            ],
          },
        ],
      ),
    );
    expect(snri.emergencies).toEqual(expect.arrayContaining(['serotonin', 'bleeding', 'heart']));
    expect(snri.emergencies).not.toContain('breathing');
    expect(snri.calls).toContain('yellow_skin');
    for (const { emergencies } of [gabapentinoid, snri])
      expect(emergencies).toEqual(
        expect.arrayContaining(['face_swelling', 'self_harm', 'cauda_equina']),
      );
  });

  it('is not given while a step is late: its days have passed', () => {
    const late = settingOf(9, [dose(0, 'pregabalin', 150)], [rising]);
    expect(plansBehind(late).map(({ medicine }) => medicine)).toEqual(['pregabalin']);
    expect(plansBehind(settingOf(7, [dose(0, 'pregabalin', 150)], [rising]))).toEqual([]);
  });
});

/** Every sentence of the page, as a patient may meet it. */
function sentences({ hold, call, emergency, tips, ...words }: HandoutWords): string[] {
  return [
    ...hold.words.map((reason) => `${hold.title} ${reason}.`),
    ...Object.values(call.reasons).map((reason) => `${call.title} ${reason}.`),
    ...Object.values(emergency.reasons).map((reason) => `${reason}.`),
    ...Object.values(tips.each),
    words.stay,
    words.stayComingOff,
    words.noSuddenStop,
    words.pageEnd,
  ];
}

const wordsIn = (text: string) => text.match(/[\p{L}’']+/gu) ?? [];
const countOf = (texts: readonly string[]) => {
  const text = texts.join(' ');
  return { words: wordsIn(text), sentences: (text.match(/[.!?](\s|$)/g) ?? []).length };
};

/** Syllables by groups of vowels; a final silent e does not count. */
function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/(?<![aeiouy])e$|(?<=[^td])ed$|es$/, '');
  return Math.max(1, (plain.match(/[aeiouy]+/g) ?? []).length);
}
/** Syllables of Spanish: strong vowels stand apart, weak ones join a neighbour. */
function spanishSyllables(word: string): number {
  const joined = word.toLowerCase().replace(/[iuü](?=[aeoáéó])|(?<=[aeoáéó])[iuy]/g, '');
  return Math.max(1, (joined.match(/[aeiouáéíóúü]/g) ?? []).length);
}

describe('the wording of the page', () => {
  it.each(['en', 'es'] as const)('has lay words for every adverse effect (%s)', (language) => {
    const { effects } = handoutWords[language];
    expect(Object.keys(effects).sort()).toEqual(adverseEffectTerms.map(({ id }) => id).sort());
  });

  it('reads at sixth grade or below in English (Flesch-Kincaid)', () => {
    const { words, sentences: count } = countOf(sentences(handoutWords.en));
    const syllables = words.reduce((sum, word) => sum + englishSyllables(word), 0);
    const grade = 0.39 * (words.length / count) + 11.8 * (syllables / words.length) - 15.59;
    expect(words.length).toBeGreaterThan(200);
    expect(grade).toBeLessThanOrEqual(6);
  });

  it('reads easily in Spanish (Fernández Huerta, 80 and above)', () => {
    const { words, sentences: count } = countOf(sentences(handoutWords.es));
    const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
    const ease = 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / count);
    expect(ease).toBeGreaterThanOrEqual(80);
  });
});
