import { say } from '../language/say.ts';
import { speakingNames } from '../language/speaking.ts';
import { levelActions, redFlag, redFlags } from '../redflags/index.ts';
import type { Urgency } from '../prompt.ts';
import { ruleForEach } from './rule.ts';
import { whenOf } from './wording.ts';

const pastCancer = 'RF-CA-1';
const nightPain = 'RF-CA-3';

/** How soon, by urgency. */
const pathways = speakingNames<Urgency>({
  urgent: 'within 24 hours',
  action: 'within two weeks',
  info: 'routine referral',
});

const flags = redFlags
  .filter(({ level }) => level === 'urgent_2w' || level === 'routine_specialist')
  .map(({ id }) => id);

/** R09: an open red flag that needs investigation within two weeks, or a routine referral. */
export const redFlagTwoWeek = ruleForEach('red flag', {
  id: 'R09',
  version: '1',
  title: 'Red flag: two-week or routine pathway',
  urgencies: ['info', 'action', 'urgent'],
  parameters: [],
  sources: ['SEED', 'S-IFOMPT', 'S-NG234'],
  answers: {
    info: { snoozeDays: 7, mayDecline: false },
    action: { snoozeDays: 7, mayDecline: false },
  },
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
    const night = id === pastCancer ? look.chart.openRedFlag(nightPain) : null;
    look.saw(night);
    const urgency: Urgency = night ? 'urgent' : flag.level === 'urgent_2w' ? 'action' : 'info';
    const act = night
      ? say`With night or progressive pain as well: contact the cord-compression service within 24 hours.`
      : levelActions[flag.level];
    return {
      urgency,
      title: say`Red flag, ${pathways[urgency]}: ${flag.name}`,
      meaning: say`${flag.finding}; recorded ${whenOf(look.chart, found?.on ?? look.chart.on)}. ${act}`,
    };
  },
});
