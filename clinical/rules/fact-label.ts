/** A fact in the words a clinician reads: "Pain NRS, average 7". */
import { adverseEffectLabel } from '../adverse-effects.ts';
import type { Fact, FactKind } from '../facts.ts';
import { conditionLabel } from '../conditions/index.ts';
import { lab } from '../labs/index.ts';
import { instrument, storedScore } from '../instruments/index.ts';
import type { FactUsed } from '../prompt.ts';
import { amountOf, list, nameOf, sentence, words } from './wording.ts';

type Labels = { [K in FactKind]: (statement: Fact<K>['statement']) => string };

const labels: Labels = {
  score: ({ instrument: id, value }) => {
    const stored = storedScore(id);
    // "7/10" only where 10 is the worst; elsewhere the number is said by itself.
    const outOf = instrument(id).higherIs === 'worse' && stored.min === 0 ? `/${stored.max}` : '';
    return `${stored.label} ${value}${outOf}`;
  },
  dose: ({ medicine, amount }) =>
    amount === 0
      ? `${nameOf(medicine)} stopped`
      : `${nameOf(medicine)} ${amountOf(medicine, amount)}`,
  adverse_effect: ({ term, grade, medicine }) =>
    `${adverseEffectLabel(term)}, ${grade === null ? 'grade not recorded (read as 2)' : `grade ${grade}`}` +
    (medicine === null ? '' : `, on ${nameOf(medicine)}`),
  adverse_effect_check: () => 'Side effects asked: none',
  lab: ({ lab: id, value }) => `${lab(id).name} ${value} ${lab(id).canonical}`,
  vital: ({ weightKg, systolic, diastolic, heightCm, heartRate }) =>
    list([
      ...(weightKg === null ? [] : [`Weight ${weightKg} kg`]),
      ...(systolic === null || diastolic === null
        ? []
        : [`Blood pressure ${systolic}/${diastolic} mmHg`]),
      ...(heightCm === null ? [] : [`Height ${heightCm} cm`]),
      ...(heartRate === null ? [] : [`Heart rate ${heartRate}/min`]),
    ]),
  red_flag_screen: ({ positive, cleared }) =>
    positive.length + cleared.length === 0
      ? 'Red-flag screen: none found'
      : `Red-flag screen: ${list([...positive.map((id) => `${id} found`), ...cleared.map((id) => `${id} cleared`)])}`,
  neuro_exam: ({ myotomes, progressive }) =>
    `Strength ${list(Object.entries(myotomes).map(([name, grade]) => `${words(name)} ${grade}/5`))}` +
    (progressive ? ', progressive' : ''),
  mechanism: ({ mechanism }) => `Pain classified as ${mechanism}`,
  condition: ({ condition, present }) =>
    `${conditionLabel(condition)}: ${present ? 'present' : 'not present'}`,
  allergy: ({ substance }) => `Allergy: ${substance}`,
  therapy: ({ therapy, status }) => `${sentence(words(therapy))}: ${words(status)}`,
  therapy_session: ({ therapy }) => `${sentence(words(therapy))} session`,
  referral: ({ to, status }) => `Referral, ${words(to)}: ${status}`,
  supplement_trial: ({ vitamin, outcome }) =>
    `${sentence(words(vitamin))} tried: ${words(outcome)}`,
  refusal: ({ of }) => `Declined: ${words(of)}`,
  care_event: ({ event }) => sentence(words(event)),
  note: () => 'Note',
  prompt_response: ({ promptKey, response }) => `${promptKey} ${response}`,
  void: ({ reason }) => `Voided: ${reason}`,
};

/** The fact as an explanation lists it. */
export function factUsed(fact: Fact): FactUsed {
  return { factId: fact.id, kind: fact.statement.kind, on: fact.on, label: label(fact.statement) };
}

function label<K extends FactKind>(statement: Fact<K>['statement'] & { kind: K }): string {
  const write: (of: Fact<K>['statement']) => string = labels[statement.kind];
  return write(statement);
}
