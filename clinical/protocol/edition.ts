/**
 * The protocol a clinic chose, and the one chosen for a single patient, as dated editions. An edition
 * is whole: it takes the place of the one before it from its day on. None is ever changed.
 */
import { z } from 'zod';
import type { Day } from '../day.ts';
import { daySchema } from '../facts.ts';
import { say } from '../language/say.ts';
import { protocolOf, type Protocol } from '../protocol.ts';
import {
  isParameterId,
  isWholeNumber,
  parameterIds,
  parameters,
  type ParameterId,
} from './parameters.ts';
import { profiles, type ProfileId } from './profiles.ts';
import { lessCareful } from './safety.ts';

const profileIds = Object.keys(profiles).filter(isProfileId);

/** True for the id of a profile. */
export function isProfileId(id: string): id is ProfileId {
  return Object.hasOwn(profiles, id);
}

/** Parameter values that take the place of the profile's. Days, weeks and years are whole numbers. */
export type ProtocolSettings = Partial<Record<ParameterId, number>>;

const settingsSchema = z
  .partialRecord(z.enum(parameterIds), z.number().positive().max(3650))
  .superRefine((settings, context) => {
    for (const [id, value] of Object.entries(settings)) {
      const problem = isParameterId(id) ? settingProblem(id, value) : null;
      if (problem) context.addIssue({ code: 'custom', path: [id], message: problem });
    }
  });

/** An edition as a person states it. */
export const protocolEditionSchema = z.strictObject({
  /** Null: for a patient, the clinic's profile; for the clinic, the default profile. */
  profile: z.enum(profileIds).nullable(),
  settings: settingsSchema,
  /** The first day on which it is in force. */
  from: daySchema,
  /** Why it was chosen. */
  reason: z.string().trim().min(1).max(500),
});
export type ProtocolEdition = z.infer<typeof protocolEditionSchema>;

/** An edition as it stands in the record. Ids are in the order of recording. */
export type RecordedEdition = ProtocolEdition & {
  id: string;
  recordedAt: string;
  author: string;
  workstation: string;
};

/** The editions that may rule over one patient. */
export type Editions = {
  clinic: readonly RecordedEdition[];
  patient: readonly RecordedEdition[];
};

/**
 * The edition in force on a day: the one that began last, of two that begin on one day the one
 * recorded later; null = none yet.
 *
 * @param knownAt only what was recorded up to this instant counts (for replay); null = everything.
 */
export function editionOn(
  editions: readonly RecordedEdition[],
  on: Day,
  knownAt: string | null = null,
): RecordedEdition | null {
  return editions
    .filter((one) => one.from <= on && (knownAt === null || one.recordedAt <= knownAt))
    .reduce<RecordedEdition | null>((last, one) => (last && isLater(last, one) ? last : one), null);
}

/**
 * The protocol in force for a patient on a day. The patient's own settings stand over their profile,
 * that over the clinic's settings, those over the clinic's profile.
 */
export function protocolInForce(
  { clinic, patient }: Editions,
  on: Day,
  knownAt: string | null = null,
): Protocol {
  const ofClinic = editionOn(clinic, on, knownAt);
  const own = editionOn(patient, on, knownAt);
  const inherited = ofClinic?.settings ?? {};
  const profile = own?.profile ?? ofClinic?.profile ?? 'seed_default';
  return protocolOf(profile, {
    ...(own?.profile ? without(inherited, profiles[own.profile].parameters) : inherited),
    ...own?.settings,
  });
}

function isLater(one: RecordedEdition, other: RecordedEdition): boolean {
  return one.from === other.from ? one.id > other.id : one.from > other.from;
}

function without(settings: ProtocolSettings, replaced: ProtocolSettings): ProtocolSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(([id]) => !Object.hasOwn(replaced, id)),
  );
}

function settingProblem(id: ParameterId, value: number): string | null {
  if (isWholeNumber(id) && !Number.isInteger(value))
    return say`${id} is a whole number of ${parameters[id].unit}`;
  return lessCareful(id, value);
}
