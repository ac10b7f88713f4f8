/** A fact in the words a clinician reads: "Pain NRS, average 7". */
import { adverseEffectLabel } from '../adverse-effects.ts';
import type { Fact, FactKind } from '../facts.ts';
import { conditionLabel } from '../conditions/index.ts';
import { lab } from '../labs/index.ts';
import { instrument, storedScore } from '../instruments/index.ts';
import type { FactUsed } from '../prompt.ts';
import { redFlag } from '../redflags/index.ts';
import { careEventNames, myotomeName, referralNames, therapyNames, vitaminNames } from './names.ts';
import { amountOf, list, nameOf, nameWithin, sentence, shownNumber, words } from './wording.ts';

type Labels = { [K in FactKind]: (statement: Fact<K>['statement']) => string };

const labels: Labels = {
  score: ({ instrument: id, value }) => {
    const stored = storedScore(id);
    // "7/10" only where 10 is the worst; elsewhere the number is said by itself.
    const outOf = instrument(id).higherIs === 'worse' && stored.min === 0 ? `/${stored.max}` : '';
    return `${stored.label} ${shownNumber(value)}${outOf}`;
  },
  dose: ({ medicine, amount }) =>
    amount === 0
      ? `${nameOf(medicine)} stopped`
      : `${nameOf(medicine)} ${amountOf(medicine, amount)}`,
  adverse_effect: ({ term, grade, medicine }) =>
    `${adverseEffectLabel(term)}, ${grade === null ? 'grade not recorded (read as 2)' : `grade ${grade}`}` +
    (medicine === null ? '' : `, on ${nameWithin(medicine)}`),
  adverse_effect_check: () => 'Side effects asked: none',
  lab: ({ lab: id, value }) => `${lab(id).name} ${shownNumber(value)} ${lab(id).canonical}`,
  vital: ({ weightKg, systolic, diastolic, heightCm, heartRate }) =>
    list([
      ...(weightKg === null ? [] : [`Weight ${shownNumber(weightKg)} kg`]),
      ...(systolic === null || diastolic === null
        ? []
        : [`Blood pressure ${shownNumber(systolic)}/${shownNumber(diastolic)} mmHg`]),
      ...(heightCm === null ? [] : [`Height ${shownNumber(heightCm)} cm`]),
      ...(heartRate === null ? [] : [`Heart rate ${shownNumber(heartRate)}/min`]),
    ]),
  red_flag_screen: ({ positive, cleared }) =>
    positive.length + cleared.length === 0
      ? 'Red-flag screen: none found'
      : `Red-flag screen: ${list([...positive.map((id) => `${redFlag(id).name} found`), ...cleared.map((id) => `${redFlag(id).name} cleared`)])}`,
  neuro_exam: ({ myotomes, progressive }) =>
    `Strength ${list(Object.entries(myotomes).map(([id, grade]) => `${myotomeName(id)} ${grade}/5`))}` +
    (progressive ? ', progressive' : ''),
  mechanism: ({ mechanism }) => `Pain classified as ${mechanism}`,
  condition: ({ condition, present }) =>
    `${conditionLabel(condition)}: ${present ? 'present' : 'not present'}`,
  allergy: ({ substance }) => `Allergy: ${substance}`,
  therapy: ({ therapy, status }) => `${therapyNames[therapy]}: ${words(status)}`,
  therapy_session: ({ therapy }) => `${therapyNames[therapy]} session`,
  referral: ({ to, status }) => `Referral, ${referralNames[to]}: ${status}`,
  supplement_trial: ({ vitamin, outcome }) => `${vitaminNames[vitamin]} tried: ${words(outcome)}`,
  refusal: ({ of }) => `Declined: ${words(of)}`,
  care_event: ({ event }) => careEventNames[event] ?? sentence(words(event)),
  note: () => 'Note',
  prompt_response: ({ promptKey, response }) => `${promptKey} ${response}`,
  contact: ({ channel, outcome }) => `${sentence(channel)}: ${words(outcome)}`,
  titration_plan: ({ medicine, aim, steps }) =>
    steps.length === 0
      ? `Plan ended: ${nameWithin(medicine)}`
      : `Plan to ${aim} ${nameWithin(medicine)}, ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`,
  document: ({ document }) => `Given: ${words(document)}`,
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
