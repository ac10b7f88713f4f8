import { severityUrgency, type Severity } from '../interactions/index.ts';
import { findMedicine } from '../formulary/index.ts';
import { conditionLabel } from '../conditions/index.ts';
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { interactionsOf } from '../measures/interactions.ts';
import { kidneyFunction } from '../measures/kidney.ts';
import { restart } from './rearm.ts';
import { ruleForEach } from './rule.ts';
import { nameWithin, sentence, within } from './wording.ts';

/** R38: medicines that interact. The subject is the row of the interaction table. */
export const drugInteraction = ruleForEach('interaction', {
  id: 'R38',
  version: '1',
  title: 'Drug interaction',
  urgencies: ['info', 'action', 'urgent'],
  parameters: [],
  sources: ['SEED'],
  answers: {
    info: { snoozeDays: null, mayDecline: true },
    action: { snoozeDays: null, mayDecline: true },
    urgent: { snoozeDays: null, mayDecline: true },
  },
  rearmsOn: [restart],
  closesWhen: 'One of the medicines is stopped (and its washout is over).',
  subjects({ chart }, only) {
    const { found, undecided } = interactionsOf(chart, only);
    return [...found, ...undecided].map(({ id }) => id);
  },
  noSubject: 'an interaction of the table is found among the medicines taken',
  check(look, id) {
    const { found, undecided } = interactionsOf(look.chart, look.rules.only);
    const between = [...found, ...undecided].find((one) => one.id === id)?.between ?? [];
    for (const each of between) {
      look.saw(look.chart.doses(each).at(-1), look.chart.recordedConditions().get(each));
    }
    const interaction = found.find((one) => one.id === id);
    if (!interaction) look.lacks(say`the age`);
    if (
      !look.that(say`the age makes the combination a risk`, interaction ? true : 'unknown') ||
      !interaction
    )
      return null;
    const { row, severity, missing } = interaction;
    if (row.escalateIfEgfrBelow) look.note({ ...kidneyFunction(look.chart, 'egfr_ckdepi2021') });
    if (missing.length > 0) look.lacks(say`eGFR, which could make the interaction worse`);
    const urgency = severityUrgency[severity];
    return {
      urgency,
      medicines: between,
      holds: row.blocksTitration && urgency !== 'info' ? between : [],
      sources: row.sources,
      title:
        severity === 'contraindicated'
          ? say`${together(between)}: contraindicated`
          : say`${together(between)}: interaction`,
      meaning: `${row.mechanism} ${row.action} ${gravity(severity, id)}`,
    };
  },
});

/** "Severity: major (IX-03)." */
function gravity(severity: Severity, id: string): string {
  if (severity === 'contraindicated') return say`Severity: contraindicated (${id}).`;
  return severity === 'major' ? say`Severity: major (${id}).` : say`Severity: moderate (${id}).`;
}

/** "Pregabalin with lisinopril", "Lisinopril with ibuprofen and furosemide". */
function together(ids: readonly string[]): string {
  const [first = '', ...others] = ids.map(partner);
  return sentence(others.length === 0 ? first : say`${first} with ${list(others)}`);
}

/** A medicine, or a condition that counts as one. */
function partner(id: string): string {
  return findMedicine(id) ? nameWithin(id) : within(conditionLabel(id));
}
