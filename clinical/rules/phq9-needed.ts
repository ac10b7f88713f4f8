import { say } from '../language/say.ts';
import { rule } from './rule.ts';
import { ago } from './wording.ts';

/** PHQ-2 from which a PHQ-9 follows (S-PHQ). */
const positiveFrom = 3;

/** A missing item is asked alone up to this age of the score, days; then the whole is repeated. */
const askWithin = 14;

/** R43: a positive PHQ-2 without a PHQ-9, or a PHQ-9 without its self-harm item. */
export const phq9Needed = rule({
  id: 'R43',
  version: '1',
  title: 'PHQ-9 needed or incomplete',
  urgencies: ['action'],
  parameters: [],
  sources: ['S-PHQ'],
  answers: { action: { snoozeDays: 7, mayDecline: false } },
  closesWhen: 'A PHQ-9 with its self-harm item is recorded.',
  check(look) {
    const short = look.chart.scores('phq2').at(-1);
    const long = look.chart.scores('phq9').at(-1);
    const items = look.chart.scores('phq9_item9');
    look.saw(short, long, items.at(-1));
    const needed =
      short !== undefined && short.value >= positiveFrom && (!long || long.number < short.number);
    const incomplete = long !== undefined && !items.some(({ number }) => number === long.number);
    if (
      !look.that(
        say`a positive PHQ-2 has no PHQ-9 after it, or the PHQ-9 lacks its self-harm item`,
        needed || incomplete,
        () =>
          long
            ? say`the PHQ-9 of ${long.on} is complete, and no positive PHQ-2 came after it`
            : short
              ? say`the PHQ-2 of ${short.on} is negative (${short.value})`
              : say`neither PHQ-2 nor PHQ-9 was done`,
      )
    )
      return null;
    look.lacks(incomplete ? say`the self-harm item of the PHQ-9` : say`a PHQ-9`);
    const age = long ? look.chart.daysSince(long).days : 0;
    const meaning = incomplete
      ? say`The PHQ-9 of ${long.on}${age > askWithin ? `, ${ago(age)},` : ''} has no answer to the self-harm item. ${age > askWithin ? say`Repeat it with that item.` : say`Ask it.`}`
      : say`PHQ-2 ${short?.value} on ${short?.on}. Do the full PHQ-9.`;
    const title = incomplete
      ? say`PHQ-9 incomplete: self-harm item missing`
      : say`PHQ-9 needed: PHQ-2 ${short?.value}`;
    return { urgency: 'action', title, meaning };
  },
});
