/** The protocol in force: parameters and regimens of a profile, with the clinic's own settings on top. */
import { say } from './language/say.ts';
import { language, type Language } from './language/language.ts';
import {
  parameterIds,
  parameters,
  type Parameter,
  type ParameterId,
} from './protocol/parameters.ts';
import { profiles, type Profile, type ProfileId, type RegimenChange } from './protocol/profiles.ts';

export type { ParameterId } from './protocol/parameters.ts';
export type { ProfileId, RegimenChange } from './protocol/profiles.ts';

/** Counts up with every change of the rules' content. */
const contentVersion = '1';

export type Protocol = {
  /** Content version, profile and own settings: what an explanation cites. */
  version: string;
  /** The same in words: "Slow titration, 1 own setting". */
  name: string;
  profile: ProfileId;
  /** The clinic's and the patient's own values, which stand over the profile's. */
  settings: Partial<Record<ParameterId, number>>;
  /** A parameter as it is in force. */
  parameter: (id: ParameterId) => Parameter;
  /** What the profile changes for a medicine; empty where it follows the formulary. */
  regimen: (medicine: string) => RegimenChange;
  /** What comes when first-line treatment fails, where the profile differs. */
  secondLine: string | null;
};

/**
 * The protocol of a profile, with settings of the clinic's own on top.
 *
 * @param settings parameter values that take the place of the profile's.
 */
export function protocolOf(
  profile: ProfileId = 'seed_default',
  settings: Partial<Record<ParameterId, number>> = {},
): Protocol {
  const chosen: Profile = profiles[profile];
  const own = Object.entries(settings).map(([id, value]) => `${id}=${value}`);
  // Rules ask for parameters thousands of times a day: each is put together once a language.
  const byLanguage = new Map<Language, Map<ParameterId, Parameter>>();
  const inForce = () => {
    const known = byLanguage.get(language());
    if (known) return known;
    const made = withValues(chosen, settings);
    byLanguage.set(language(), made);
    return made;
  };
  return {
    version: [contentVersion, profile, ...own].join(' '),
    get name() {
      return [chosen.name, ...(own.length === 0 ? [] : [ownSettings(own.length)])].join(', ');
    },
    profile,
    settings,
    parameter: (id) => inForce().get(id) ?? parameters[id],
    regimen: (medicine) => chosen.regimens[medicine] ?? {},
    get secondLine() {
      return chosen.secondLine;
    },
  };
}

/** Every parameter with the value in force, its words in the language in force. */
function withValues(
  chosen: Profile,
  settings: Partial<Record<ParameterId, number>>,
): Map<ParameterId, Parameter> {
  return new Map(
    parameterIds.map((id) => [
      id,
      { ...parameters[id], value: settings[id] ?? chosen.parameters[id] ?? parameters[id].value },
    ]),
  );
}

function ownSettings(count: number): string {
  return count === 1 ? say`1 own setting` : say`${count} own settings`;
}

/** The default protocol. */
export const defaultProtocol = protocolOf();
