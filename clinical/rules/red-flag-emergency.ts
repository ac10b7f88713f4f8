import { say } from '../language/say.ts';
import { levelActions, redFlag, redFlags } from '../redflags/index.ts';
import { ruleForEach } from './rule.ts';
import { whenOf } from './wording.ts';

const flags = redFlags
  .filter(({ level }) => level === 'emergency' || level === 'same_day')
  .map(({ id }) => id);

/** R01: an open red flag that cannot wait beyond today. */
export const redFlagEmergency = ruleForEach('red flag', {
  id: 'R01',
  version: '1',
  title: 'Red flag: emergency or same day',
  urgencies: ['urgent'],
  parameters: [],
  sources: ['SEED', 'S-CES', 'S-IFOMPT'],
  answers: {},
  closesWhen: 'The flag is recorded as cleared, with its outcome.',
  subjects: () => flags,
  mayFire: ({ chart }, id) => chart.openRedFlag(id) !== null,
  noSubject: 'red flags of this level are known',
  check(look, id) {
    const found = look.chart.openRedFlag(id);
    look.saw(found);
    if (
      !look.that(
        () => say`${id} was found and is not cleared`,
        found !== null,
        () => say`${redFlag(id).name} (${id}) is not open: never found, or cleared since`,
      )
    )
      return null;
    const flag = redFlag(id);
    return {
      urgency: 'urgent',
      title:
        flag.level === 'emergency'
          ? say`Red flag, emergency: ${flag.name}`
          : say`Red flag, same day: ${flag.name}`,
      meaning: say`${flag.finding}; recorded ${whenOf(look.chart, found?.on ?? look.chart.on)}. ${levelActions[flag.level]} No titration until this is settled.`,
    };
  },
});
