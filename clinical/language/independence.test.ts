import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCases } from '../cases.ts';
import { medicine, medicinesNamedIn } from '../formulary/index.ts';
import { bandOf, instrument, instruments, score, scoreProblem } from '../instruments/index.ts';
import { labProblem } from '../labs/index.ts';
import { protocolEditionSchema } from '../protocol/edition.ts';
import { defaultProtocol, protocolOf } from '../protocol.ts';
import { draftFactSchema } from '../facts.ts';
import { citation } from '../sources.ts';
import { inLanguage } from './language.ts';

const inSpanish = <T>(work: () => T): T => inLanguage('es', work);

const casesIn = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8'));

describe('what the rules decide', () => {
  it.each(['boundary-cases.json', 'parameter-cases.json'])('is the same in Spanish: %s', (name) => {
    const inEnglish = runCases(casesIn(name));
    expect(inEnglish.length).toBeGreaterThan(10);
    expect(inSpanish(() => runCases(casesIn(name)))).toEqual(inEnglish);
  });

  it('scores every form to the same values, with its band in Spanish', () => {
    for (const form of instruments) {
      const answers = form.items.map((item) => item.answers.at(-1) ?? null);
      const { band, why, ...inEnglish } = score(form.id, answers);
      const { band: other, why: because, ...same } = inSpanish(() => score(form.id, answers));
      expect(same).toEqual(inEnglish);
      expect([other === null, because === null]).toEqual([band === null, why === null]);
    }
    const gaps = [3, null, 2, 1, 0, 1, 2, 3, null];
    expect(inSpanish(() => score('phq9', gaps))).toMatchObject({
      band: 'moderadamente severo',
      why: 'Se omitió el ítem de autolesión: pregúntelo.',
    });
    expect(inSpanish(() => bandOf('nrs_avg', 5))).toBe('moderado');
  });

  it('finds the medicines a prescription names', () => {
    const text = 'Acetaminophen 325 MG / Oxycodone Hydrochloride 5 MG Oral Tablet';
    const found = inSpanish(() => medicinesNamedIn(text).map((one) => one.id));
    expect(found).toEqual(medicinesNamedIn(text).map((one) => one.id));
    expect(found).toHaveLength(2);
  });
});

describe('what is said of it in Spanish', () => {
  it('follows the language also where it was built before', () => {
    const slow = protocolOf('slow_titration', { 'P.trial.max_weeks': 8 });
    expect(slow.name).toBe('Slow titration, 1 own setting');
    expect(inSpanish(() => slow.name)).toBe('Titulación lenta, 1 ajuste propio');
    expect(inSpanish(() => defaultProtocol.parameter('P.nsaid.max_days'))).toMatchObject({
      label: 'Curso más largo de AINE oral',
      value: 7,
      unit: 'días',
    });
    expect(inSpanish(() => protocolOf('aan_2022').secondLine)).toMatch(/^Cambie/);
  });

  it('names medicines, forms and sources', () => {
    expect(
      inSpanish(() => [
        medicine('acetaminophen').name,
        medicine('insulin_isophane').name,
        medicine('pregabalin').start?.regimen,
        instrument('odi').recall,
        citation('S-LBL-PGB').text,
      ]),
    ).toEqual([
      'Paracetamol (acetaminofén)',
      'Insulina isófana (NPH)',
      '75 mg dos veces al día',
      'hoy',
      'Pregabalina, ficha técnica de EE. UU.',
    ]);
    expect(inSpanish(() => citation('S-AAN2022').text)).toBe(citation('S-AAN2022').text);
  });

  it('refuses with the decimal comma and in words', () => {
    expect(inSpanish(() => scoreProblem('nrs_avg', 7.5))).toBe(
      'NRS de dolor, promedio va en pasos de 1; 7,5 no encaja',
    );
    expect(inSpanish(() => labProblem('creatinine', 0.01))).toBe(
      'Creatinina sérica de 0,01 mg/dL no es verosímil (0,2-30); revise el valor y la unidad',
    );
    const edition = { profile: null, from: '2026-01-01', reason: 'x' };
    const refused = (settings: object) =>
      inSpanish(() => protocolEditionSchema.safeParse({ ...edition, settings }).error?.issues[0]);
    expect(refused({ 'P.trial.max_weeks': 6.5 })?.message).toBe(
      'P.trial.max_weeks es un número entero de semanas',
    );
    expect(refused({ 'P.nsaid.max_days': 9 })?.message).toMatch(/no puede ser mayor que 7 días$/);
    const stop = {
      kind: 'dose',
      medicine: 'pregabalin',
      amount: 0,
      stopReason: null,
      regimen: null,
    };
    const draft = { on: '2026-01-01', statement: stop, replaces: null, importKey: null };
    expect(inSpanish(() => draftFactSchema.safeParse(draft).error?.issues[0]?.message)).toMatch(
      /^un medicamento suspendido/,
    );
  });
});
