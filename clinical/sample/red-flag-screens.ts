/** Red-flag questions: mostly clear, now and then a positive one that is settled at the next visit. */
import { does, type Life, type Thread } from './life.ts';

/** Design: a finding in about one screen of a hundred, so that it stays the exception it is. */
const findingsPerScreen = 0.01;

export const redFlagScreens: Thread = (life) => {
  let open: string[] = [];
  return (visit) => {
    const endsOpen = visit.isLast && life.arc.ending === 'red_flag';
    // A finding is never left unsettled: the visit after it asks again, in any clinic.
    if (!endsOpen && open.length === 0 && !does(life, 'screensRedFlags')) return;
    const found = endsOpen ? urgentFinding(life) : visit.isLast ? [] : passingFinding(life);
    const cleared = open.filter((id) => !found.includes(id));
    life.journal.note(visit.on, {
      kind: 'red_flag_screen',
      positive: found,
      cleared,
      outcome: cleared.length === 0 ? null : 'Assessed at once; imaging showed no serious cause.',
    });
    open = found;
  };
};

/** Found on the way and cleared later: each level of urgency is among them (S-IFOMPT). */
function passingFinding({ chance }: Life): string[] {
  if (!chance.chance(findingsPerScreen)) return [];
  return [chance.pick(['RF-INF-1', 'RF-CA-3', 'RF-FX-2', 'RF-CES-4'])];
}

/** Found at the last visit and still open: emergency or same-day (S-CES, S-RFINF, S-IFOMPT). */
function urgentFinding({ chance }: Life): string[] {
  return chance.weighted<string[]>([
    [['RF-CES-1', 'RF-CES-2'], 4],
    [['RF-INF-2'], 3],
    [['RF-NEU-1'], 3],
    [['RF-DM-4'], 2],
  ]);
}
