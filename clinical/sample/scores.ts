/** Pain and function at each visit, and mood from time to time. */
import { score } from '../instruments/index.ts';
import { daysBetween, type Day } from '../day.ts';
import { clamp, painOn } from './course.ts';
import { targetOf } from './dosing.ts';
import { does, type Life, type Thread } from './life.ts';

/** Pain every time; PEG and ODI where the clinic records function. */
export const painAndFunction: Thread = (life) => {
  // Some are hardly limited by much pain, some much by little: function is not pain over again.
  const ownLimits = life.chance.normal(0, 0.9);
  return (visit) => {
    const pain = feltPain(life, visit.on);
    life.now.pain = Math.round(pain);
    note(life, visit.on, 'nrs_avg', life.now.pain);
    if (!does(life, 'recordsFunction')) return;
    const interference = clamp(pain * 0.9 + ownLimits, 0, 10);
    const items = [life.now.pain, nearby(life, interference), nearby(life, interference)];
    noteItems(life, visit.on, 'peg', items);
    if (visit.number % 2 === 0 || visit.isLast) {
      // The ODI is the sum of ten sections 0-5, doubled (S-FAIRBANK2000): even numbers.
      const sections = Math.round(clamp(interference * 4.2 + life.chance.normal(2, 2), 0, 44));
      note(life, visit.on, 'odi', sections * 2);
    }
  };
};

/** PHQ-2 first and the PHQ-9 where it is positive (S-PHQ: from 3), every twelve weeks. */
export const mood: Thread = (life) => {
  let lastOn: Day | null = null;
  return (visit) => {
    const fresh = lastOn !== null && daysBetween(lastOn, visit.on) < 63;
    const mustAnswer = visit.isLast && life.arc.ending === 'self_harm_item';
    if (!mustAnswer && (fresh || !does(life, 'screensMood'))) return;
    lastOn = visit.on;
    const painful = (life.now.pain - life.course.baseline) * 0.5;
    const total = clamp(life.person.lowMood + painful + life.chance.normal(0, 1.5), 0, 26);
    const firstTwo = Math.round(clamp((total * 6) / 27 + life.chance.normal(0, 0.6), 0, 6));
    noteItems(life, visit.on, 'phq2', [Math.ceil(firstTwo / 2), Math.floor(firstTwo / 2)]);
    if (firstTwo < 3 && !mustAnswer) return;
    const selfHarm = mustAnswer ? life.chance.integer(1, 2) : 0;
    const items = spread(life, Math.round(total), firstTwo, selfHarm);
    noteItems(life, visit.on, 'phq9', items);
    note(life, visit.on, 'phq9_item9', selfHarm);
  };
};

function feltPain(life: Life, on: Day): number {
  const { agent, treatedSince, therapySessions } = life.now;
  // A visit is at least two weeks after the last one, so a dose has had time to work.
  const exposure = agent ? Math.min(1, agent.amount / targetOf(agent.medicine)) : 0;
  const treated = { since: treatedSince, exposure, therapySessions };
  return painOn(life.course, life.person.details.enrolledOn, on, treated, life.chance);
}

function nearby(life: Life, value: number): number {
  return Math.round(clamp(value + life.chance.normal(0, 0.7), 0, 10));
}

/** Nine answers 0-3: the first two as in the PHQ-2, the last as asked, the others around the mean. */
function spread(life: Life, total: number, firstTwo: number, selfHarm: number): number[] {
  const items = [Math.ceil(firstTwo / 2), Math.floor(firstTwo / 2), 0, 0, 0, 0, 0, 0, selfHarm];
  let left = total - firstTwo - selfHarm;
  for (let round = 0; left > 0 && round < 60; round += 1) {
    const place = life.chance.integer(2, 7);
    const answer = items[place] ?? 3;
    if (answer === 3) continue;
    items[place] = answer + 1;
    left -= 1;
  }
  return items;
}

function noteItems(life: Life, on: Day, instrument: string, items: number[]): void {
  const { total } = score(instrument, items);
  if (total !== null) life.journal.note(on, { kind: 'score', instrument, value: total, items });
}

function note(life: Life, on: Day, instrument: string, value: number): void {
  life.journal.note(on, { kind: 'score', instrument, value, items: null });
}
