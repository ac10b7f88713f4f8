/** Correcting what was measured, scored, taken or felt. */
import { adverseEffectLabel } from '../../clinical/adverse-effects.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { storedScore } from '../../clinical/instruments/index.ts';
import { lab, toCanonical } from '../../clinical/labs/index.ts';
import { unitOf } from '../../clinical/language/units.ts';
import { redFlags } from '../../clinical/redflags/index.ts';
import { m } from '../../words/messages.js';
import { sayDoseUnit, sayGrade, type Grade } from '../patient/dose-words.ts';
import { myotomes } from '../visit/care-words.ts';
import { stopReasons } from '../visit/stop-reasons.ts';
import { choice, idsIn, many, number, numberIn, text, wordsIn, type Option } from './field.ts';
import type { Form } from './form.ts';

const medicineName = (id: string): string => findMedicine(id)?.name ?? id;
const yesNo = (): Option[] => [
  { value: 'yes', label: m.visit_fix_yes() },
  { value: 'no', label: m.visit_fix_no() },
];

export const score: Form<'score'> = {
  fields: ({ instrument, value }) => {
    const { label, min, max } = storedScore(instrument);
    return [number('value', label, value, { needed: true, range: [min, max] })];
  },
  // The answers to the single items no longer make this total.
  make: (statement, typed) => ({
    ...statement,
    value: numberIn(typed, 'value') ?? statement.value,
    items: numberIn(typed, 'value') === statement.value ? statement.items : null,
  }),
};

export const dose: Form<'dose'> = {
  fields: ({ medicine, amount, stopReason, regimen }) => {
    if (amount === 0) {
      const reasons = Object.entries(stopReasons).map(([value, label]) => ({
        value,
        label: label(),
      }));
      const unknown = { value: 'not_recorded', label: m.visit_not_recorded() };
      return [choice('reason', m.visit_fix_stop_reason(), stopReason ?? '', [...reasons, unknown])];
    }
    const unit = sayDoseUnit(findMedicine(medicine)?.doseUnit ?? 'mg/day');
    return [
      number('amount', medicineName(medicine), amount, {
        unit,
        needed: amount !== null,
        range: [0.001, 100_000],
      }),
      text('regimen', m.visit_fix_regimen(), regimen),
    ];
  },
  make: (statement, typed) => {
    if (statement.amount === 0)
      // One of the options, which are the reasons of the schema.
      return { ...statement, stopReason: typed['reason'] as typeof statement.stopReason };
    const amount = numberIn(typed, 'amount');
    const regimen = wordsIn(typed, 'regimen');
    // The wording of the old dose does not describe another one.
    const stale = amount !== statement.amount && regimen === statement.regimen;
    return { ...statement, amount, regimen: stale ? null : regimen };
  },
};

const gradeOptions = (): Option[] =>
  ([0, 1, 2, 3] as const).map((grade) => ({ value: String(grade), label: sayGrade(grade) }));

export const adverseEffect: Form<'adverse_effect'> = {
  fields: ({ term, grade, medicine }, { medicines }) => [
    choice('grade', adverseEffectLabel(term), grade === null ? '' : String(grade), gradeOptions()),
    choice('medicine', m.visit_fix_suspect(), medicine ?? 'none', [
      { value: 'none', label: m.visit_effect_no_medicine() },
      ...[...new Set([...(medicine === null ? [] : [medicine]), ...medicines])].map((value) => ({
        value,
        label: medicineName(value),
      })),
    ]),
  ],
  make: (statement, typed) => ({
    ...statement,
    // One of the options.
    grade: Number(typed['grade']) as Grade,
    medicine: typed['medicine'] === 'none' ? null : (typed['medicine'] ?? null),
  }),
};

/** Only the day of it can be wrong. */
export const adverseEffectCheck: Form<'adverse_effect_check'> = {
  fields: () => [],
  make: (statement) => statement,
};

export const labValue: Form<'lab'> = {
  fields: ({ lab: id, reportedValue, reportedUnit }) => {
    const { name, units, canonical } = lab(id);
    const options = units.map(({ unit }) => ({ value: unit, label: unitOf(unit) }));
    const unit = options.some(({ value }) => value === reportedUnit) ? reportedUnit : canonical;
    const value = number('value', name, reportedValue, { needed: true, range: [0, 1_000_000] });
    return options.length > 1
      ? [value, choice('unit', m.visit_unit_of({ name }), unit, options)]
      : [value];
  },
  make: (statement, typed) => {
    const reportedValue = numberIn(typed, 'value') ?? statement.reportedValue;
    const reportedUnit = typed['unit'] ?? lab(statement.lab).canonical;
    const value = toCanonical(statement.lab, reportedValue, reportedUnit) ?? reportedValue;
    return { ...statement, value, reportedValue, reportedUnit };
  },
};

const measures = [
  { key: 'weightKg', label: m.visit_weight, unit: 'kg', range: [2, 500] },
  { key: 'heightCm', label: m.visit_height, unit: 'cm', range: [30, 260] },
  { key: 'systolic', label: m.visit_systolic, unit: 'mmHg', range: [40, 320] },
  { key: 'diastolic', label: m.visit_diastolic, unit: 'mmHg', range: [10, 220] },
  { key: 'heartRate', label: m.visit_heart_rate, unit: '/min', range: [10, 320] },
] as const;

export const vital: Form<'vital'> = {
  fields: (statement) =>
    measures.map(({ key, label, unit, range }) =>
      number(key, label(), statement[key], { unit, range }),
    ),
  make: (statement, typed) => {
    const made = { ...statement };
    for (const { key } of measures) made[key] = numberIn(typed, key);
    return made;
  },
};

export const redFlagScreen: Form<'red_flag_screen'> = {
  fields: ({ positive, cleared, outcome }) => {
    const options = redFlags.map(({ id, name }) => ({ value: id, label: name }));
    const known = options.filter(({ value }) => cleared.includes(value));
    return [
      many('positive', m.visit_fix_flags_found(), positive, options),
      ...(known.length === 0
        ? []
        : [
            many('cleared', m.visit_fix_flags_cleared(), cleared, known),
            text('outcome', m.visit_flags_outcome(), outcome),
          ]),
    ];
  },
  make: (statement, typed) => {
    const positive = idsIn(typed, 'positive');
    const cleared = idsIn(typed, 'cleared').filter((id) => !positive.includes(id));
    return {
      ...statement,
      positive,
      cleared,
      outcome: cleared.length === 0 ? null : wordsIn(typed, 'outcome'),
    };
  },
};

/** The leg's levels, and whatever else was examined. */
export const neuroExam: Form<'neuro_exam'> = {
  fields: ({ myotomes: found, progressive }) => {
    const usual = myotomes.flatMap(({ id }) => [`L_${id}`, `R_${id}`]);
    const all = [...new Set([...usual, ...Object.keys(found)])];
    return [
      ...all.map((id) => {
        const [side = '', level = ''] = id.split('_');
        const label = `${side === 'L' ? m.visit_left() : m.visit_right()} ${level}`;
        return number(id, label, found[id] ?? null, { range: [0, 5] });
      }),
      choice('progressive', m.visit_exam_progressive(), progressive ? 'yes' : 'no', yesNo()),
    ];
  },
  make: (statement, typed) => ({
    ...statement,
    myotomes: Object.fromEntries(
      Object.keys(typed).flatMap((id) => {
        const grade = /^[LR]_/.test(id) ? numberIn(typed, id) : null;
        return grade === null ? [] : [[id, grade]];
      }),
    ),
    progressive: typed['progressive'] === 'yes',
  }),
};

export { yesNo };
