import { list } from '../language/grammar.ts';
import { say } from '../language/say.ts';
import { motorDeficit } from '../measures/motor-deficit.ts';
import { myotomeName } from './names.ts';

import { ruleForEach } from './rule.ts';

/** R02: strength lost, or very weak at the first exam, with no urgent spinal referral and no recovery. */
export const motorDeficitOpen = ruleForEach('fixed', {
  id: 'R02',
  version: '1',
  title: 'New or progressive motor deficit',
  urgencies: ['urgent'],
  parameters: [],
  sources: ['SEED', 'S-IFOMPT'],
  answers: {},
  closesWhen:
    'An urgent spinal referral is recorded, or an exam shows the strength back at its earlier grade. A stable repeat exam does not close it.',
  subjects: () => ['neuro'],
  noSubject: 'strength is examined',
  check(look) {
    const deficits = look.at(motorDeficit(look.chart));
    if (
      !look.that(
        say`an exam shows a deficit neither referred nor recovered`,
        deficits.length > 0,
        say`no exam shows a deficit that is neither referred nor recovered`,
      )
    )
      return null;
    const latest = deficits.at(-1);
    const weak = latest ? list(latest.myotomes.map(myotomeName)) : '';
    const what = weak === '' ? say`Weakness marked as progressive` : say`Weakness of ${weak}`;
    return {
      urgency: 'urgent',
      title:
        weak === ''
          ? say`New or progressive motor deficit: marked as progressive`
          : say`New or progressive motor deficit: ${weak}`,
      meaning: say`${what} on ${latest?.on}. Discuss with a spinal service or image today.`,
    };
  },
});
