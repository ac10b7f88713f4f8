import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseDay, caseFacts, casePatient } from '../cases/case-facts.ts';
import { caseFileSchema, lifecycleVignetteSchema, vignetteSchema } from '../cases/case-format.ts';
import { buildChart, type Chart } from '../chart.ts';
import { addDays } from '../day.ts';
import type { Fact } from '../facts.ts';
import type { NotFiring, Prompt } from '../prompt.ts';
import { enrolledOn, drafts, recorded, someone } from '../rules/arbitrary-patients.ts';
import { evaluate, explain } from '../rules/evaluate.ts';
import { factUsed } from '../rules/fact-label.ts';
import { rules } from '../rules/index.ts';
import { chartOn, dose, pain, promptOf } from '../rules/patient-for-tests.ts';
import { inLanguage } from './language.ts';
import { spanishByFile } from './spanish/index.ts';
import { defaultProtocol } from '../protocol.ts';

type Patient = { chart: Chart; facts: readonly Fact[] };

const inSpanish = <T>(work: () => T): T => inLanguage('es', work);

/** Everything that may be asked of a patient on a day. */
function said({ chart }: Patient): (Prompt | NotFiring)[] {
  return [
    ...evaluate(chart, defaultProtocol),
    ...rules.flatMap(({ id }) => explain(id, chart, defaultProtocol)),
  ];
}

/** All texts a clinician reads; titles of publications stay in their own language. */
function textsOf(patient: Patient): string[] {
  return [
    ...said(patient).flatMap((one) => ('key' in one ? ofPrompt(one) : ofSilence(one))),
    ...patient.facts.map((fact) => factUsed(fact).label),
  ];
}

const ofPrompt = ({ title, meaning, offers, withheld, explanation }: Prompt): string[] => [
  title,
  meaning,
  ...offers.flatMap((one) => [one.name, one.start, one.from, ...one.cautions]),
  ...withheld.flatMap((one) => [one.name, one.because]),
  explanation.protocolName,
  explanation.closesWhen,
  ...explanation.facts.map(({ label }) => label),
  ...explanation.computed.flatMap((one) => [one.label, one.unit, one.how]),
  ...explanation.thresholds.flatMap((one) => [one.label, one.unit]),
  ...explanation.missing.map(({ what }) => what),
];

const ofSilence = ({ condition, because, facts, missing }: NotFiring): string[] => [
  condition,
  because,
  ...facts.map(({ label }) => label),
  ...missing.map(({ what }) => what),
];

/** What was decided, without a word of how it is said. */
const decided = (patient: Patient) =>
  said(patient).map((one) =>
    'key' in one
      ? {
          ...{ key: one.key, urgency: one.urgency, state: one.state.is },
          offers: one.offers.map(({ medicine }) => medicine),
          withheld: one.withheld.map(({ medicine }) => medicine),
          facts: one.explanation.facts.map(({ factId }) => factId),
          computed: one.explanation.computed.filter(({ value }) => typeof value === 'number')
            .length,
          missing: one.explanation.missing.length,
        }
      : { rule: one.ruleId, subject: one.subject, holds: one.holds, missing: one.missing.length },
  );

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

const pairs = Object.values(spanishByFile).flatMap((file) => Object.entries(file));
const spanishWords = new Set(pairs.flatMap(([, translation]) => words(translation)));
/** Words of the English texts that no Spanish text has. */
const englishOnly = new Set(
  pairs.flatMap(([english]) => words(english)).filter((word) => !spanishWords.has(word)),
);

/** What a record brings along in its own words, and keys of prompts. */
const notOurWords = /a local term|not in the formulary|\(R\d\d[^)]*\)|1\.73m2/gi;

/** The texts that still have an English word or a decimal point. */
function notSpanish(texts: readonly string[]): string[] {
  const faulty = texts.filter((text) => {
    const ours = text.replace(notOurWords, '');
    return words(ours).some((word) => englishOnly.has(word)) || /\d\.\d/.test(ours);
  });
  return [...new Set(faulty)];
}

function patientsOf(name: string): Patient[] {
  const file = caseFileSchema.parse(
    JSON.parse(readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8')),
  );
  const cases = [
    ...file.vignettes.map((one) => vignetteSchema.parse(one)),
    ...file.lifecycle_vignettes.map((one) => lifecycleVignetteSchema.parse(one)),
  ];
  return cases.flatMap((one) => {
    const facts = caseFacts(one.id, one.patient, one.events);
    const patient = casePatient(one.patient);
    return one.checks.map(({ day }) => ({
      chart: buildChart({ patient, facts, on: caseDay(day) }),
      facts,
    }));
  });
}

const arbitraryPatient = fc
  .tuple(someone, drafts(-400, 60), fc.nat({ max: 60 }))
  .map(([patient, list, day]): Patient => {
    const facts = recorded(list);
    return { chart: buildChart({ patient, facts, on: addDays(enrolledOn, day) }), facts };
  });

describe('the rules in Spanish', () => {
  it('know English from Spanish', () => {
    expect(englishOnly.size).toBeGreaterThan(1000);
    for (const word of ['the', 'of', 'since', 'not', 'today', 'yesterday', 'pain'])
      expect(englishOnly).toContain(word);
    expect(notSpanish(['the dose', 'la dosis', '6.7', '6,7'])).toEqual(['the dose', '6.7']);
  });

  it.each(['boundary-cases.json', 'parameter-cases.json'])(
    'decide the same and leave no English: %s',
    (name) => {
      const patients = patientsOf(name);
      expect(patients.length).toBeGreaterThan(10);
      for (const patient of patients) {
        expect(inSpanish(() => decided(patient))).toEqual(decided(patient));
        expect(notSpanish(inSpanish(() => textsOf(patient)))).toEqual([]);
      }
    },
  );

  it('decide the same and leave no English, whatever is recorded', () => {
    fc.assert(
      fc.property(arbitraryPatient, (patient) => {
        expect(inSpanish(() => decided(patient))).toEqual(decided(patient));
        const texts = inSpanish(() => textsOf(patient));
        expect(notSpanish(texts)).toEqual([]);
        expect(texts.filter((text) => /undefined|null|NaN|\{\d/.test(text))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('say the same English before and after', () => {
    const chart = chartOn(14, [pain(0, 7), dose(0, 'pregabalin', 75), pain(14, 6)]);
    const patient = { chart, facts: [] };
    const before = textsOf(patient);
    expect(inSpanish(() => textsOf(patient))).not.toEqual(before);
    expect(textsOf(patient)).toEqual(before);
  });

  it('read as a clinician would say it', () => {
    const raised = [pain(0, 7), dose(0, 'duloxetine', 30), dose(36, 'duloxetine', 60)];
    const { title, meaning } = inSpanish(() =>
      promptOf('R40', chartOn(36, [...raised, pain(36, 7)])),
    );
    expect(title).toBe('Tratamiento de primera línea insuficiente: Duloxetina');
    expect(meaning).toContain(`Duloxetina desde el ${caseDay(0)}, 60 mg/día desde hoy.`);
    expect(meaning).toContain(`7 el ${caseDay(0)}, 7 el ${caseDay(36)}: respuesta insuficiente.`);
    expect(meaning).toContain(
      'Cambie a, o añada, una de estas opciones: pregabalina (desde 25 mg/día) o gabapentina',
    );
  });
});
