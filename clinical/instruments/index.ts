/** The 23 instruments, and what the record and the rules ask about them. */
import { bpiInterference } from './bpi-interference.ts';
import { isMultipleOf } from './decimal.ts';
import { dn4Interview } from './dn4-interview.ts';
import { dn4 } from './dn4.ts';
import { say, sayText } from '../language/say.ts';
import { speaking } from '../language/speaking.ts';
import { gad7 } from './gad7.ts';
import type { Instrument, Items, Scored, StoredScore } from './instrument.ts';
import { mnsiExam } from './mnsi-exam.ts';
import { mnsiQ } from './mnsi-q.ts';
import { nrsAvg } from './nrs-avg.ts';
import { nrsCurrent } from './nrs-current.ts';
import { nrsWorst } from './nrs-worst.ts';
import { odi } from './odi.ts';
import { paindetect } from './paindetect.ts';
import { pcs } from './pcs.ts';
import { peg } from './peg.ts';
import { pgic } from './pgic.ts';
import { phq2 } from './phq2.ts';
import { phq9 } from './phq9.ts';
import { promisPi4a } from './promis-pi-4a.ts';
import { psfs } from './psfs.ts';
import { qbpds } from './qbpds.ts';
import { rmdq24 } from './rmdq24.ts';
import { bandIn } from './scoring.ts';
import { slanss } from './slanss.ts';
import { sleepNrs } from './sleep-nrs.ts';
import { startBack } from './start-back.ts';

export type * from './instrument.ts';
export { immpactBand, changeOf, type Change } from './change.ts';
export { psfsPairedMeans } from './psfs.ts';

const inFormOrder: readonly Instrument[] = [
  nrsAvg,
  nrsWorst,
  nrsCurrent,
  peg,
  bpiInterference,
  odi,
  rmdq24,
  qbpds,
  promisPi4a,
  dn4,
  dn4Interview,
  paindetect,
  slanss,
  phq2,
  phq9,
  gad7,
  startBack,
  pcs,
  sleepNrs,
  mnsiQ,
  mnsiExam,
  pgic,
  psfs,
];

/** Every instrument, in the order in which forms offer them. */
export const instruments: readonly Instrument[] = speaking(inFormOrder, [
  'name',
  'measures',
  'recall',
  'topic',
  'response',
  'scoring',
  'missingRule',
  'label',
  'meaning',
  'note',
  'terms',
  'confidence',
]);

/** Function measures, the one to be preferred first. */
export const functionPriority = [
  'odi',
  'rmdq24',
  'promis_pi_4a',
  'qbpds',
  'psfs',
  'bpi_interference',
  'peg',
] as const;

/** The screens for a neuropathic component. */
export const neuropathicScreens = ['dn4', 'dn4_interview', 'paindetect', 'slanss'] as const;

const byStoredId = new Map(
  instruments.flatMap((owner) =>
    owner.stores.map((stored) => [stored.id, { owner, stored }] as const),
  ),
);
const byId = new Map(instruments.map((one) => [one.id, one]));

/** Every score id that may be stored, `phq9_item9` and the two STarT Back scores included. */
export const instrumentIds: readonly string[] = [...byStoredId.keys()];

/** Thrown for an id that names no instrument and no stored score. */
export class UnknownInstrument extends Error {
  override readonly name = 'UnknownInstrument';
  constructor(id: string) {
    super(`"${id}" is not a known instrument. Known: ${[...byId.keys()].join(', ')}.`);
  }
}

/** Thrown by {@link score} for answers the form cannot hold. */
export class BadAnswers extends Error {
  override readonly name = 'BadAnswers';
}

/** The instrument of an instrument id or of a stored score id. Throws {@link UnknownInstrument}. */
export function instrument(id: string): Instrument {
  const found = byId.get(id) ?? byStoredId.get(id)?.owner;
  if (!found) throw new UnknownInstrument(id);
  return found;
}

/** Label, range and bands of a stored score. Throws {@link UnknownInstrument}. */
export function storedScore(id: string): StoredScore {
  const found = byStoredId.get(id);
  if (!found) throw new UnknownInstrument(id);
  return found.stored;
}

/** What is wrong with a value for this score, in words, or null. Values are rejected, never clipped. */
export function scoreProblem(id: string, value: number): string | null {
  const stored = byStoredId.get(id)?.stored;
  if (!stored) return say`"${id}" is not a score that can be recorded`;
  if (!Number.isFinite(value)) return say`${stored.label} must be a number`;
  if (value < stored.min || value > stored.max) {
    return say`${stored.label} must lie between ${stored.min} and ${stored.max}; ${value} does not`;
  }
  if (stored.step !== null && !isMultipleOf(value, stored.step)) {
    return say`${stored.label} goes in steps of ${stored.step}; ${value} does not fit`;
  }
  return null;
}

/** The label of the band a stored value falls in, or null where the score has no bands. */
export function bandOf(id: string, value: number): string | null {
  return bandIn(storedScore(id), value);
}

/**
 * Scores a filled form. Answers are in the instrument's item order, null = missing. Throws
 * {@link UnknownInstrument}, and {@link BadAnswers} for a wrong number of answers or an answer the
 * item does not allow.
 */
export function score(id: string, items: Items): Scored {
  const form = instrument(id);
  if (items.length < form.minItems || items.length > form.items.length) {
    throw new BadAnswers(
      say`${form.name} has ${form.items.length} items; ${items.length} answers were given.`,
    );
  }
  items.forEach((answer, index) => {
    const item = form.items[index];
    if (item && answer !== null && !item.answers.includes(answer)) {
      throw new BadAnswers(
        say`${form.name}, item ${index + 1} (${item.topic}): ${answer} is not among ${item.answers.join(', ')}.`,
      );
    }
  });
  const scored = form.score(items);
  // Most bands are labels of a form's own data, which stays English.
  return { ...scored, band: scored.band === null ? null : sayText(scored.band) };
}
