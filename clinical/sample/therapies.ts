/** Physical therapy and cognitive behavioural therapy, and their sessions. */
import { addDays, daysBetween, type Day } from '../day.ts';
import { does, type Life, type Thread } from './life.ts';

/**
 * A formal programme where the clinic refers (SEED: structured exercise), weekly for twelve weeks
 * with some sessions missed; elsewhere advice only, or nothing.
 */
export const physicalTherapy: Thread = (life) => {
  let begunOn: Day | null = null;
  let settled = false;
  return (visit) => {
    if (begunOn) {
      life.now.therapySessions = daysBetween(begunOn, visit.on) / 8;
      return;
    }
    if (settled || visit.isLast) return;
    if (does(life, 'refersToTherapy')) {
      begunOn = addDays(visit.on, life.chance.integer(2, 10));
      life.now.treatedSince ??= begunOn;
      programme(life, 'physical_therapy', begunOn, 12);
    } else if (life.chance.chance(0.25)) {
      settled = true;
      note(life, visit.on, 'physical_therapy', 'advice_only');
    }
  };
};

/** Offered for low mood, or when treatment has brought too little for six weeks (SEED). */
export const cbt: Thread = (life) => {
  let offered = false;
  return (visit) => {
    const due = visit.daysEnrolled >= 42 && life.now.pain > 4;
    if (offered || visit.isLast || !(due || life.person.lowMood >= 10)) return;
    if (!does(life, 'refersToTherapy')) return;
    offered = true;
    if (life.chance.chance(0.25)) {
      note(life, visit.on, 'cbt', 'declined');
      return;
    }
    note(life, visit.on, 'cbt', 'referred');
    programme(life, 'cbt', addDays(visit.on, life.chance.integer(14, 40)), 8);
  };
};

type Therapy = 'physical_therapy' | 'cbt';

/** Nine of ten sessions are kept (design); the programme is completed a week after the last. */
function programme(life: Life, therapy: Therapy, begunOn: Day, weeks: number): void {
  note(life, begunOn, therapy, therapy === 'cbt' ? 'active' : 'structured');
  for (let week = 1; week <= weeks; week += 1) {
    if (!life.chance.chance(0.9)) continue;
    life.journal.note(addDays(begunOn, week * 7), { kind: 'therapy_session', therapy });
  }
  note(life, addDays(begunOn, weeks * 7 + 7), therapy, 'completed');
}

function note(
  life: Life,
  on: Day,
  therapy: Therapy,
  status: 'structured' | 'advice_only' | 'completed' | 'referred' | 'active' | 'declined',
): void {
  life.journal.note(on, { kind: 'therapy', therapy, status, outcome: null });
}
