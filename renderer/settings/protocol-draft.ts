/** An edition of a protocol while it is written: what it starts from, what is typed, what is wrong. */
import type { Day } from '../../clinical/day.ts';
import { protocolOf, type ParameterId, type ProfileId } from '../../clinical/protocol.ts';
import {
  protocolEditionSchema,
  protocolInForce,
  type RecordedEdition,
} from '../../clinical/protocol/edition.ts';
import { isParameterId, parameterIds } from '../../clinical/protocol/parameters.ts';
import { sayNumber } from '../ui/say.ts';
import { readNumber } from '../visit/number.ts';
import { m } from '../../words/messages.js';

/** Own values as typed, by parameter; a parameter that is not in it follows what stands below. */
export type Typed = Partial<Record<ParameterId, string>>;

/**
 * The values an edition starts from: of the profile, and for a patient of the clinic's own settings
 * where the profile leaves them.
 *
 * @param clinic the clinic's editions; null for the clinic's own protocol.
 */
export function baseValues(
  profile: ProfileId | null,
  clinic: readonly RecordedEdition[] | null,
  on: Day,
): Record<ParameterId, number> {
  const own: RecordedEdition[] =
    profile === null
      ? []
      : [
          {
            profile,
            settings: {},
            from: on,
            reason: '-',
            id: '',
            recordedAt: '',
            author: '',
            workstation: '',
          },
        ];
  const protocol =
    clinic === null
      ? protocolOf(profile ?? 'seed_default')
      : protocolInForce({ clinic, patient: own }, on);
  // One entry for each parameter.
  return Object.fromEntries(parameterIds.map((id) => [id, protocol.parameter(id).value])) as Record<
    ParameterId,
    number
  >;
}

/** How a value is put into its field. */
export const asTyped = (value: number): string => sayNumber(value, 4);

/** The own values as numbers, where they are ones and differ from the base. */
export function settingsOf(
  typed: Typed,
  base: Readonly<Record<ParameterId, number>>,
): Partial<Record<ParameterId, number>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([id, text]) => {
      const value = readNumber(text);
      return value === null || (isParameterId(id) && base[id] === value) ? [] : [[id, value]];
    }),
  );
}

/** What is wrong with what is typed, by parameter. */
export function problemsIn(typed: Typed): Partial<Record<ParameterId, string>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([id, text]) => {
      const value = readNumber(text);
      if (value === null || value <= 0) return [[id, m.settings_protocol_not_a_number()]];
      const checked = protocolEditionSchema.shape.settings.safeParse({ [id]: value });
      return checked.success ? [] : [[id, checked.error.issues[0]?.message ?? '']];
    }),
  );
}
