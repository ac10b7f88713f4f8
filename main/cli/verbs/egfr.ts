import { egfrCkdEpi2021, egfrStage, toCanonical } from '../../../clinical/labs/index.ts';
import { Misuse, required, type Call, type Verb } from '../verb.ts';

/** Kidney function from one creatinine. */
export const egfrVerb: Verb = {
  name: 'egfr',
  forms: ['--creatinine V --unit mg/dL|umol/L --age A --sex F|M'],
  about: 'eGFR by CKD-EPI 2021, unrounded; unknown (null) under 18 years.',
  notes: ['--age A   completed years on the day of the test'],
  words: { least: 0, most: 0 },
  options: {
    creatinine: { type: 'string' },
    unit: { type: 'string' },
    age: { type: 'string' },
    sex: { type: 'string' },
  },
  run: (call) => {
    const creatinine = creatinineInMgDl(call);
    const value = egfrCkdEpi2021({ creatinine, age: positive(call, 'age'), sex: sexOf(call) });
    const stage = value === null ? null : egfrStage(value);
    const shown =
      value === null ? 'unknown: not worked out under 18 years' : `${Math.round(value)}`;
    return {
      json: { value, unit, equation, stage },
      text: value === null ? `eGFR ${shown}.` : `eGFR ${shown} ${unit} (${stage}), ${equation}.`,
      failed: false,
    };
  },
};

const unit = 'mL/min/1.73m2';
const equation = 'CKD-EPI 2021';

function creatinineInMgDl(call: Call): number {
  const value = positive(call, 'creatinine');
  const given = required(call, 'unit');
  const canonical = toCanonical('creatinine', value, given);
  if (canonical === null) throw new Misuse(`--unit: "${given}" is neither mg/dL nor umol/L.`);
  return canonical;
}

function positive(call: Call, name: string): number {
  const text = required(call, name);
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value > 0) return value;
  throw new Misuse(`--${name}: "${text}" is not a number above 0.`);
}

function sexOf(call: Call): 'female' | 'male' {
  const text = required(call, 'sex').toUpperCase();
  if (text === 'F') return 'female';
  if (text === 'M') return 'male';
  throw new Misuse(`--sex: "${text}" is neither F nor M.`);
}
