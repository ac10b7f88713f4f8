/** A fact in the words a clinician reads: "Pain NRS, average 7". */
import { adverseEffectLabel } from '../adverse-effects.ts';
import type { Fact, FactKind } from '../facts.ts';
import { conditionLabel } from '../conditions/index.ts';
import { lab } from '../labs/index.ts';
import { instrument, storedScore } from '../instruments/index.ts';
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { unitOf } from '../language/units.ts';
import type { FactUsed } from '../prompt.ts';
import { redFlag } from '../redflags/index.ts';
import {
  answerName,
  careEventNames,
  contactName,
  documentNames,
  mechanismNames,
  myotomeName,
  referralNames,
  referralStatusNames,
  refusalNames,
  supplementOutcomeNames,
  therapyNames,
  therapyStatusNames,
  vitaminNames,
} from './names.ts';
import { amountOf, nameOf, nameWithin, shownNumber } from './wording.ts';

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
      ? say`${nameOf(medicine)} stopped`
      : `${nameOf(medicine)} ${amountOf(medicine, amount)}`,
  adverse_effect: ({ term, grade, medicine }) =>
    `${adverseEffectLabel(term)}, ${grade === null ? say`grade not recorded (read as 2)` : say`grade ${grade}`}` +
    (medicine === null ? '' : say`, on ${nameWithin(medicine)}`),
  adverse_effect_check: () => say`Side effects asked: none`,
  lab: ({ lab: id, value }) => `${lab(id).name} ${shownNumber(value)} ${unitOf(lab(id).canonical)}`,
  vital: ({ weightKg, systolic, diastolic, heightCm, heartRate }) =>
    list([
      ...(weightKg === null ? [] : [say`Weight ${shownNumber(weightKg)} kg`]),
      ...(systolic === null || diastolic === null
        ? []
        : [say`Blood pressure ${shownNumber(systolic)}/${shownNumber(diastolic)} mmHg`]),
      ...(heightCm === null ? [] : [say`Height ${shownNumber(heightCm)} cm`]),
      ...(heartRate === null ? [] : [say`Heart rate ${shownNumber(heartRate)}/min`]),
    ]),
  red_flag_screen: ({ positive, cleared }) =>
    positive.length + cleared.length === 0
      ? say`Red-flag screen: none found`
      : say`Red-flag screen: ${list([...positive.map((id) => say`${redFlag(id).name} found`), ...cleared.map((id) => say`${redFlag(id).name} cleared`)])}`,
  neuro_exam: ({ myotomes, progressive }) =>
    say`Strength ${list(Object.entries(myotomes).map(([id, grade]) => `${myotomeName(id)} ${grade}/5`))}` +
    (progressive ? say`, progressive` : ''),
  mechanism: ({ mechanism }) => say`Pain classified as ${mechanismNames[mechanism]}`,
  condition: ({ condition, present }) =>
    present
      ? say`${conditionLabel(condition)}: present`
      : say`${conditionLabel(condition)}: not present`,
  allergy: ({ substance }) => say`Allergy: ${substance}`,
  therapy: ({ therapy, status }) => `${therapyNames[therapy]}: ${therapyStatusNames[status]}`,
  therapy_session: ({ therapy }) => say`${therapyNames[therapy]} session`,
  referral: ({ to, status }) => say`Referral, ${referralNames[to]}: ${referralStatusNames[status]}`,
  supplement_trial: ({ vitamin, outcome }) =>
    say`${vitaminNames[vitamin]} tried: ${supplementOutcomeNames[outcome]}`,
  refusal: ({ of }) => say`Declined: ${refusalNames[of]}`,
  care_event: ({ event }) => careEventNames[event],
  note: () => say`Note`,
  prompt_response: answerName,
  contact: contactName,
  titration_plan: planName,
  document: ({ document }) => say`Given: ${documentNames[document]}`,
  void: ({ reason }) => say`Voided: ${reason}`,
};

/** "Plan to titrate pregabalin, 3 steps". */
function planName({ medicine, aim, steps }: Fact<'titration_plan'>['statement']): string {
  const name = nameWithin(medicine);
  if (steps.length === 0) return say`Plan ended: ${name}`;
  const length = steps.length === 1 ? say`1 step` : say`${steps.length} steps`;
  return aim === 'titrate'
    ? say`Plan to titrate ${name}, ${length}`
    : say`Plan to taper ${name}, ${length}`;
}

/** The fact as an explanation lists it. */
export function factUsed(fact: Fact): FactUsed {
  return { factId: fact.id, kind: fact.statement.kind, on: fact.on, label: label(fact.statement) };
}

function label<K extends FactKind>(statement: Fact<K>['statement'] & { kind: K }): string {
  const write: (of: Fact<K>['statement']) => string = labels[statement.kind];
  return write(statement);
}
