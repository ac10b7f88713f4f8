/** A line of free text now and then, as clinicians leave them. */
import type { Life, Thread } from './life.ts';

export const notes: Thread = (life) => (visit) => {
  if (!life.chance.chance(0.2)) return;
  life.journal.note(visit.on, { kind: 'note', text: sentence(life) });
};

function sentence({ now, chance }: Life): string {
  if (now.pain >= 7) return chance.pick(badDays);
  return now.pain <= 3 ? chance.pick(goodDays) : chance.pick(ordinaryDays);
}

const badDays = [
  'Sleeps badly because of the pain; walks with a stick outside.',
  'Off work this week. Wants to try something else.',
  'Burning in both feet at night, back stiff in the morning.',
] as const;

const ordinaryDays = [
  'Manages the shopping, needs to sit down on the way home.',
  'Exercises at home most days.',
  'Pain comes with standing, eases with sitting.',
] as const;

const goodDays = [
  'Back in the garden. Happy with how things are.',
  'Walks half an hour a day.',
  'Would like to keep the dose as it is.',
] as const;
