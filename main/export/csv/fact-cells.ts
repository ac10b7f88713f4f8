/** What a fact says in four columns: the item, its number, the unit, and words. */
import { findMedicine } from '../../../clinical/formulary/index.ts';
import type { FactKind, Statement } from '../../../clinical/facts.ts';
import { lab } from '../../../clinical/labs/index.ts';
import type { Cell } from './csv-text.ts';

export type FactCells = { item: string; value: number | null; unit: string; words: string };

type Of<K extends FactKind> = Extract<Statement, { kind: K }>;
type Writers = { [K in FactKind]: (said: Of<K>) => Partial<FactCells> };

const writers: Writers = {
  score: ({ instrument, value, items }) => ({
    item: instrument,
    value,
    words: items === null ? '' : `items ${items.map((one) => one ?? '-').join(' ')}`,
  }),
  dose: ({ medicine, amount, stopReason, regimen }) => ({
    item: medicine,
    value: amount,
    unit: findMedicine(medicine)?.doseUnit ?? 'mg/day',
    words: words(stopReason && `stopped: ${stopReason}`, regimen),
  }),
  adverse_effect: ({ term, grade, medicine }) => ({
    item: term,
    value: grade,
    unit: 'grade',
    words: medicine ?? '',
  }),
  adverse_effect_check: () => ({ words: 'none reported' }),
  lab: ({ lab: id, value, reportedValue, reportedUnit }) => ({
    item: id,
    value,
    unit: lab(id).canonical,
    words: `reported ${reportedValue} ${reportedUnit}`,
  }),
  vital: (said) => ({
    words: words(
      said.weightKg !== null && `weight ${said.weightKg} kg`,
      said.heightCm !== null && `height ${said.heightCm} cm`,
      said.systolic !== null && `blood pressure ${said.systolic}/${said.diastolic ?? ''} mmHg`,
      said.heartRate !== null && `heart rate ${said.heartRate}/min`,
    ),
  }),
  red_flag_screen: ({ positive, cleared, outcome }) => ({
    value: positive.length,
    unit: 'flags found',
    words: words(
      positive.length > 0 && `found: ${positive.join(' ')}`,
      cleared.length > 0 && `cleared: ${cleared.join(' ')}`,
      outcome,
    ),
  }),
  neuro_exam: ({ myotomes, progressive }) => ({
    words: words(
      Object.entries(myotomes)
        .map(([myotome, grade]) => `${myotome} ${grade}`)
        .join(' '),
      progressive && 'progressive',
    ),
  }),
  mechanism: ({ mechanism }) => ({ item: mechanism }),
  condition: ({ condition, present }) => ({
    item: condition,
    words: present ? 'present' : 'no longer present',
  }),
  allergy: ({ substance, medicine, reaction }) => ({
    item: medicine ?? '',
    words: words(substance, reaction),
  }),
  therapy: ({ therapy, status, outcome }) => ({ item: therapy, words: words(status, outcome) }),
  therapy_session: ({ therapy }) => ({ item: therapy }),
  referral: ({ to, status, outcome }) => ({ item: to, words: words(status, outcome) }),
  supplement_trial: ({ vitamin, outcome }) => ({ item: vitamin, words: outcome }),
  refusal: ({ of }) => ({ item: of }),
  care_event: ({ event, outcome }) => ({ item: event, words: outcome ?? '' }),
  note: ({ text }) => ({ words: text }),
  prompt_response: ({ promptKey, response, reason, reasonText, until }) => ({
    item: promptKey,
    words: words(response, reason, reasonText, until && `until ${until}`),
  }),
  contact: ({ channel, outcome, words: said }) => ({ item: channel, words: words(outcome, said) }),
  titration_plan: ({ medicine, aim, steps, words: said }) => ({
    item: medicine,
    words: words(
      aim,
      steps.length === 0 ? 'ended' : steps.map(({ on, amount }) => `${on} ${amount}`).join(', '),
      said,
    ),
  }),
  document: ({ document, language, given }) => ({
    item: document,
    words: words(language, given),
  }),
  void: ({ reason }) => ({ words: reason }),
};

/** The four columns of a statement. */
export function factCells(statement: Statement): FactCells {
  // The checker cannot tell that a kind and its writer belong together.
  const write = writers[statement.kind] as (said: Statement) => Partial<FactCells>;
  return { item: '', value: null, unit: '', words: '', ...write(statement) };
}

function words(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('; ');
}

/** The columns as cells, in the order of the file. */
export const asCells = ({ item, value, unit, words: said }: FactCells): Cell[] => [
  item,
  value,
  unit,
  said,
];
