import { conditionIds } from '../../../clinical/conditions/index.ts';
import { findMedicine } from '../../../clinical/formulary/index.ts';
import { interactionsAmong, undecidedAmong } from '../../../clinical/interactions/index.ts';
import { Misuse, type Call, type Verb } from '../verb.ts';

/** What the named medicines do to each other. */
export const interactionsVerb: Verb = {
  name: 'interactions',
  forms: ['ID ID... [--age A] [--egfr V]'],
  about: 'Interactions among medicines, worst first.',
  notes: [
    'ID         a medicine like pregabalin, or a condition like alcohol_heavy_use',
    '--age A    years; without it, what holds from an age on only is named on stderr',
    '--egfr V   mL/min/1.73m2; some interactions are worse below a limit',
  ],
  words: { least: 2, most: Number.POSITIVE_INFINITY },
  options: { age: { type: 'string' }, egfr: { type: 'string' } },
  run: (call) => {
    const medicines = call.words.filter((id) => findMedicine(id) !== null);
    const conditions = call.words.filter((id) => conditionIds.includes(id));
    const unknown = call.words.filter((id) => !medicines.includes(id) && !conditions.includes(id));
    if (unknown.length > 0) {
      throw new Misuse(
        `"${unknown.join('", "')}" is no medicine and no condition that Dorso knows.`,
      );
    }
    const input = {
      medicines,
      conditions,
      age: optional(call, 'age'),
      egfr: optional(call, 'egfr'),
    };
    for (const { id, between, missing } of undecidedAmong(input)) {
      call.terminal.say(
        `${id} (${between.join(', ')}): not checked, ${missing.join(' and ')} unknown`,
      );
    }
    const found = interactionsAmong(input);
    return {
      json: found.map(({ id, severity, between }) => ({ id, severity, between })),
      text: found.length === 0 ? 'No interaction is known.' : found.map(inWords).join('\n'),
      failed: false,
    };
  },
};

function inWords({
  id,
  severity,
  between,
  row,
}: ReturnType<typeof interactionsAmong>[number]): string {
  return `${severity}  ${id}  ${between.join(' + ')}: ${row.action}`;
}

function optional(call: Call, name: string): number | null {
  const text = call.option(name);
  if (text === null) return null;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value > 0) return value;
  throw new Misuse(`--${name}: "${text}" is not a number above 0.`);
}
