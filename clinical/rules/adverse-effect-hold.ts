import { adverseEffectLabel } from '../adverse-effects.ts';
import type { AdverseEffectReport } from '../chart/chart.ts';
import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { isGabapentinoid } from '../measures/medicine-class.ts';
import { isAnyGradeTerm, urgentFrom } from '../measures/severity.ts';
import type { Inquiry } from './inquiry.ts';
import { newReportOfTerm } from './rearm.ts';
import { ruleForEach } from './rule.ts';
import { nameWithin, sentence, whenOf } from './wording.ts';

/** Terms R37 speaks of when they concern a gabapentinoid. */
const weightAndOedema = ['peripheral_oedema', 'weight_gain'];

/** Terms whose English label no adjective goes with: "Cannot pass urine". */
const phrases = [
  'urinary_retention',
  'urinary_hesitation',
  'orthostatic_hypotension',
  'decreased_appetite',
];

/** R30: a side effect of grade 2 or more, or one that is urgent at a lower grade. */
export const adverseEffectHold = ruleForEach('adverse effect', {
  id: 'R30',
  version: '1',
  title: 'Side effect: hold or reduce',
  urgencies: ['action', 'urgent'],
  parameters: [],
  sources: ['SEED'],
  answers: { action: { snoozeDays: 3, mayDecline: false } },
  rearmsOn: [newReportOfTerm],
  closesWhen:
    'The side effect is reported at grade 0 or 1, or the named medicine is reduced or stopped.',
  subjects: ({ chart }) => chart.history.terms(),
  noSubject: 'a side effect is recorded',
  check(look, term) {
    const report = look.chart.latestReport(term);
    look.saw(report);
    if (!report || !look.that(say`the term was reported`, true)) return null;
    const { grade } = report;
    const urgent = grade >= urgentFrom(term);
    if (report.facts.some(({ statement }) => statement.grade === null))
      look.lacks(say`the grade (read as 2)`);
    if (
      !look.that(
        say`the latest report is of grade 2 or more, or of a grade urgent for this term`,
        urgent || grade >= 2,
        () => say`it was last reported at grade ${grade}, on ${report.on}`,
      )
    )
      return null;
    if (
      !look.that(
        say`R37 does not speak of it (weight or oedema on a gabapentinoid)`,
        !leftToR37(look, term, report),
        say`R37 speaks of weight and oedema on a gabapentinoid`,
      )
    )
      return null;
    const medicines = [
      ...new Set(report.facts.flatMap(({ statement }) => statement.medicine ?? [])),
    ].sort();
    if (!urgent) {
      const eased = report.facts.every(
        ({ statement }) =>
          statement.medicine !== null && easedSince(look, statement.medicine, report),
      );
      if (
        !look.that(
          say`the named medicine was not reduced or stopped after the report`,
          !eased,
          () =>
            say`${list(medicines.map(nameWithin))} was reduced or stopped after the report on ${report.on}`,
        )
      )
        return null;
    }
    const effect = graded(term, grade);
    const named = medicines.length > 0 ? say` on ${list(medicines.map(nameWithin))}` : '';
    return {
      urgency: urgent ? 'urgent' : 'action',
      medicines,
      title: sentence(
        isAnyGradeTerm(term)
          ? say`${effect}${named}: stop at once`
          : say`${effect}${named}: hold or reduce`,
      ),
      meaning: say`${adverseEffectLabel(term)}, grade ${grade}${named}, reported ${whenOf(look.chart, report.on)}. ${advice(term, urgent)}`,
      closesWhen: urgent
        ? isAnyGradeTerm(term)
          ? say`The side effect is reported as resolved (grade 0).`
          : say`The side effect is reported at grade 0 or 1.`
        : say`The side effect is reported at grade 0 or 1, or the named medicine is reduced or stopped. Titration stays held until such a report.`,
    };
  },
});

/** "Severe nausea", "Cannot pass urine (severe)"; grade 0 gives no prompt. */
function graded(term: string, grade: number): string {
  const label = adverseEffectLabel(term);
  if (phrases.includes(term)) {
    if (grade >= 3) return say`${label} (severe)`;
    return grade === 2 ? say`${label} (moderate)` : say`${label} (mild)`;
  }
  const effect = label.toLowerCase();
  if (grade >= 3) return say`Severe ${effect}`;
  return grade === 2 ? say`Moderate ${effect}` : say`Mild ${effect}`;
}

function advice(term: string, urgent: boolean): string {
  if (isAnyGradeTerm(term))
    return say`Stop the suspected medicine at once and have the patient seen.`;
  const cauda =
    term === 'urinary_retention' ? say`First exclude cauda equina syndrome (RF-CES-1). ` : '';
  const now = urgent ? say`Assess today. ` : '';
  return say`${cauda}${now}Do not raise the dose; go back to the last tolerated one, and taper if stopping.`;
}

function leftToR37(look: Inquiry, term: string, report: AdverseEffectReport): boolean {
  if (!weightAndOedema.includes(term)) return false;
  const onGabapentinoid = look.chart.active().some(({ medicine }) => isGabapentinoid(medicine));
  return report.facts.every(({ statement }) =>
    statement.medicine === null ? onGabapentinoid : isGabapentinoid(statement.medicine),
  );
}

/** True when the medicine was stopped or reduced after the report. */
function easedSince(look: Inquiry, medicine: string, report: AdverseEffectReport): boolean {
  const doses = look.chart.doses(medicine);
  const then = doses.filter(({ number }) => number <= report.number).at(-1)?.value ?? null;
  const now = doses.at(-1);
  if (!now || now.number <= report.number || now.value === null) return false;
  const eased = now.value === 0 || (then !== null && now.value < then);
  if (eased) look.saw(now);
  return eased;
}
