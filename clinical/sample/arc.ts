/**
 * The stories simulated patients live through. They are dealt like cards, so that even a practice
 * record of twenty shows every kind of row a worklist can have. Shares are a design choice, made for
 * practice and for load tests; they are not a claim about any population.
 */
import { random, shuffled } from './random.ts';

/** How pain goes under treatment; see `course.ts`. */
export type CourseKind = 'responder' | 'placebo_response' | 'no_response' | 'worsening';

/** How well the clinic does each thing: the chance that it is done at a visit where it is due. */
export type Practice = {
  keepsVisits: number;
  recordsFunction: number;
  screensRedFlags: number;
  asksTolerability: number;
  actsOnResponse: number;
  ordersLabs: number;
  screensMood: number;
  refersToTherapy: number;
};

export type Arc = {
  name: string;
  cards: number;
  course: CourseKind;
  practice: Practice;
  /** Days between enrolment and today, and between the last visit and today. */
  enrolledDaysAgo: readonly [number, number];
  lastVisitDaysAgo: readonly [number, number];
  /** What the last visit leaves open. */
  ending: 'nothing' | 'red_flag' | 'side_effect' | 'self_harm_item' | 'short_course';
};

/** The story of the patient with this place in the set, the same for every size of the set. */
export function dealArc(seed: number | string, place: number): Arc {
  const deckNumber = Math.floor(place / deck.length);
  const dealt = shuffled(deck, random(seed, `deck ${deckNumber}`))[place % deck.length];
  if (!dealt) throw new RangeError('the deck of stories is empty');
  return dealt;
}

const thorough: Practice = {
  keepsVisits: 0.96,
  recordsFunction: 1,
  screensRedFlags: 1,
  asksTolerability: 1,
  actsOnResponse: 0.95,
  ordersLabs: 1,
  screensMood: 1,
  refersToTherapy: 1,
};
const usual: Practice = {
  keepsVisits: 0.85,
  recordsFunction: 0.8,
  screensRedFlags: 0.75,
  asksTolerability: 0.75,
  actsOnResponse: 0.7,
  ordersLabs: 0.75,
  screensMood: 0.7,
  refersToTherapy: 0.7,
};
const hurried: Practice = {
  keepsVisits: 0.65,
  recordsFunction: 0.35,
  screensRedFlags: 0.35,
  asksTolerability: 0.4,
  actsOnResponse: 0.4,
  ordersLabs: 0.35,
  screensMood: 0.25,
  refersToTherapy: 0.35,
};

/** One to eighteen months, as a clinic's list would have it. */
const anyTime = [35, 545] as const;
/** Seen within the last two weeks: the next reassessment is not yet due (SEED: every 2-4 weeks). */
const seenLately = [0, 13] as const;
const seenWithinTheMonth = [0, 27] as const;

const arcs: readonly Arc[] = [
  {
    name: 'does well in good hands',
    cards: 4,
    course: 'responder',
    practice: thorough,
    enrolledDaysAgo: [60, 545],
    lastVisitDaysAgo: seenLately,
    ending: 'nothing',
  },
  {
    name: 'responds',
    cards: 3,
    course: 'responder',
    practice: usual,
    enrolledDaysAgo: anyTime,
    lastVisitDaysAgo: seenWithinTheMonth,
    ending: 'nothing',
  },
  {
    name: 'better at first, then not',
    cards: 2,
    course: 'placebo_response',
    practice: usual,
    enrolledDaysAgo: anyTime,
    lastVisitDaysAgo: seenWithinTheMonth,
    ending: 'nothing',
  },
  {
    name: 'does not respond',
    cards: 3,
    course: 'no_response',
    practice: usual,
    enrolledDaysAgo: anyTime,
    lastVisitDaysAgo: seenWithinTheMonth,
    ending: 'nothing',
  },
  {
    name: 'does not respond in a hurried clinic',
    cards: 2,
    course: 'no_response',
    practice: hurried,
    enrolledDaysAgo: [75, 545],
    lastVisitDaysAgo: [7, 45],
    ending: 'nothing',
  },
  {
    name: 'slowly worse',
    cards: 1,
    course: 'worsening',
    practice: usual,
    enrolledDaysAgo: [90, 545],
    lastVisitDaysAgo: seenWithinTheMonth,
    ending: 'nothing',
  },
  {
    name: 'a side effect at the last increase',
    cards: 1,
    course: 'responder',
    practice: usual,
    enrolledDaysAgo: [35, 120],
    lastVisitDaysAgo: seenLately,
    ending: 'side_effect',
  },
  {
    name: 'an anti-inflammatory for too long',
    cards: 1,
    course: 'no_response',
    practice: hurried,
    enrolledDaysAgo: [40, 300],
    lastVisitDaysAgo: [9, 24],
    ending: 'short_course',
  },
  {
    name: 'a red flag at the last visit',
    cards: 1,
    course: 'worsening',
    practice: thorough,
    enrolledDaysAgo: anyTime,
    lastVisitDaysAgo: [0, 3],
    ending: 'red_flag',
  },
  {
    name: 'lost from sight',
    cards: 1,
    course: 'placebo_response',
    practice: hurried,
    enrolledDaysAgo: [150, 545],
    lastVisitDaysAgo: [50, 140],
    ending: 'nothing',
  },
  {
    name: 'low mood, and an answer that needs a call',
    cards: 1,
    course: 'no_response',
    practice: thorough,
    enrolledDaysAgo: [35, 300],
    lastVisitDaysAgo: [0, 6],
    ending: 'self_harm_item',
  },
];

const deck: readonly Arc[] = arcs.flatMap((arc) => Array.from({ length: arc.cards }, () => arc));
