/** What a clinic settles once in a while: a weight plan, vitamin trials, referrals. */
import { addDays, daysBetween, type Day } from '../day.ts';
import { does, type Life, type Thread } from './life.ts';

/** Weight management where the body-mass index is 25 or more (SEED: overweight), twice a year. */
export const weightPlan: Thread = (life) => {
  let lastOn: Day | null = null;
  return (visit) => {
    const index = life.now.weightKg / (life.person.heightCm / 100) ** 2;
    const fresh = lastOn !== null && daysBetween(lastOn, visit.on) < 140;
    if (index < 25 || fresh || !does(life, 'refersToTherapy')) return;
    lastOn = visit.on;
    life.journal.note(visit.on, { kind: 'care_event', event: 'weight_plan', outcome: 'Agreed.' });
  };
};

/** SEED: vitamins were tried before and did not help; in half of these patients it is on record. */
export const vitaminTrials: Thread = (life) => (visit) => {
  if (visit.number !== 0 || !life.chance.chance(0.5)) return;
  for (const vitamin of ['vitamin_d', 'vitamin_b12'] as const) {
    life.journal.note(visit.on, { kind: 'supplement_trial', vitamin, outcome: 'no_benefit' });
  }
};

/** To the pain specialist after eight weeks that brought too little (SEED), seen a month later. */
export const painReferral: Thread = (life) => {
  let sent = false;
  return (visit) => {
    const due =
      visit.daysEnrolled >= 56 && life.now.pain > life.course.baseline * 0.7 && life.now.pain > 3;
    if (sent || !due || !does(life, 'refersToTherapy') || !life.chance.chance(0.5)) return;
    sent = true;
    refer(life, visit.on);
  };
};

function refer({ journal, chance }: Life, on: Day): void {
  journal.note(on, { kind: 'referral', to: 'pain_specialist', status: 'sent', outcome: null });
  if (!chance.chance(0.75)) return;
  const seenOn = addDays(on, chance.integer(14, 45));
  journal.note(seenOn, { kind: 'referral', to: 'pain_specialist', status: 'seen', outcome: null });
}
