/** Anti-inflammatories for a flare, and opioids left over from before. */
import { addDays, type Day } from '../day.ts';
import { does, type Life, type Thread } from './life.ts';

/**
 * An oral NSAID for a flare: up to a week (SEED), longer where nobody asks. A good clinic keeps it to
 * an eGFR of 60 and more (S-KDIGO).
 */
export const antiInflammatories: Thread = (life) => {
  let free: Day = life.person.details.enrolledOn;
  return (visit) => {
    const endsWithOne = visit.isLast && life.arc.ending === 'short_course';
    if (endsWithOne) {
      course(life, visit.on, null);
      return;
    }
    const flare = life.now.pain >= 6 && visit.on >= free && life.chance.chance(0.1);
    if (!flare || !isAllowed(life)) return;
    // The last visit is too recent to tell whether this one was stopped in time.
    const days = does(life, 'asksTolerability')
      ? life.chance.integer(4, 6)
      : life.chance.integer(15, 50);
    free = addDays(visit.on, days + 14);
    course(life, visit.on, days);
  };
};

/** Opioids taken since before enrolment: a tenth in an ordinary clinic (design); some are tapered. */
export const legacyOpioid: Thread = (life) => {
  const { chance, arc, journal, person } = life;
  const has = !arc.name.startsWith('does well') && chance.chance(0.1);
  const medicine = chance.pick(['tramadol', 'oxycodone']);
  // 100 mg/day of tramadol and 15 mg/day of oxycodone are 20 and 22.5 MME/day (S-CDC2022).
  let amount = medicine === 'tramadol' ? 100 : 15;
  return (visit) => {
    if (!has || amount === 0) return;
    if (visit.number === 0) {
      const begunOn = addDays(person.details.enrolledOn, -chance.integer(90, 900));
      journal.note(begunOn, { kind: 'dose', medicine, amount, stopReason: null, regimen: null });
    } else if (visit.number % 3 === 0 && does(life, 'actsOnResponse')) {
      amount = amount > 10 ? Math.floor(amount / 20) * 10 : 0;
      journal.note(visit.on, {
        kind: 'dose',
        medicine,
        amount,
        stopReason: amount === 0 ? 'completed' : null,
        regimen: null,
      });
    }
  };
};

function isAllowed({ now, arc, person }: Life): boolean {
  if (person.conditions.some((id) => id === 'heart_failure' || id === 'peptic_ulcer_active'))
    return false;
  return now.egfr >= 62 || arc.practice.asksTolerability < 0.5;
}

function course({ journal, chance }: Life, on: Day, days: number | null): void {
  const [medicine, amount, regimen] = chance.pick([
    ['naproxen', 1000, '500 mg twice daily'],
    ['ibuprofen', 1200, '400 mg three times daily'],
  ] as const);
  journal.note(on, { kind: 'dose', medicine, amount, stopReason: null, regimen });
  if (days === null) return;
  journal.note(addDays(on, days), {
    kind: 'dose',
    medicine,
    amount: 0,
    stopReason: 'completed',
    regimen: null,
  });
}
