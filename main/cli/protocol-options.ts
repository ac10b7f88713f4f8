/** `--profile` and `--set`, wherever a verb takes a protocol. */
import { isProfileId, type ProtocolSettings } from '../../clinical/protocol/edition.ts';
import { isParameterId, type ParameterId } from '../../clinical/protocol/parameters.ts';
import { profiles, type ProfileId } from '../../clinical/protocol/profiles.ts';
import { Misuse, type Call } from './verb.ts';

export const protocolOptions = {
  profile: { type: 'string' },
  set: { type: 'string', multiple: true },
} as const;

/** `--profile P`; null where it was not given. Throws {@link Misuse} for an unknown one. */
export function profileOption(call: Call): ProfileId | null {
  const id = call.option('profile');
  if (id === null || isProfileId(id)) return id;
  throw new Misuse(`"${id}" is not a profile. Known: ${Object.keys(profiles).join(', ')}.`);
}

/** Every `--set P.x=V`; `--set P.x=` gives null: back to the profile's value. Throws {@link Misuse}. */
export function settingOptions(call: Call): Map<ParameterId, number | null> {
  return new Map(call.options('set').map(setting));
}

/** Settings with changes on top; a null takes the setting away. */
export function changed(
  settings: ProtocolSettings,
  changes: ReadonlyMap<ParameterId, number | null>,
): ProtocolSettings {
  const all = new Map<string, number | null>([...Object.entries(settings), ...changes]);
  return Object.fromEntries([...all].filter(([, value]) => value !== null));
}

function setting(text: string): [ParameterId, number | null] {
  const [id = '', value, ...more] = text.split('=');
  if (!isParameterId(id)) throw new Misuse(`--set ${text}: "${id}" is not a parameter.`);
  if (value === undefined || more.length > 0)
    throw new Misuse(`--set ${text}: write it like ${id}=14.`);
  if (value === '') return [id, null];
  const number = Number(value);
  if (!Number.isFinite(number)) throw new Misuse(`--set ${text}: "${value}" is not a number.`);
  return [id, number];
}
