/** The 24 red flags of the screen, in the order in which they are asked. */
import { speaking } from '../language/speaking.ts';
import { caudaEquina } from './cauda-equina.ts';
import { diabetesSpecific } from './diabetes-specific.ts';
import { infection } from './infection.ts';
import { malignancy } from './malignancy.ts';
import type { RedFlag } from './red-flag.ts';
import { spine } from './spine.ts';
import { vascular } from './vascular.ts';

export { levelActions, redFlagLevels } from './red-flag.ts';
export type { RedFlag, RedFlagGroup, RedFlagLevel } from './red-flag.ts';
export { differentials, type Differential } from './differentials.ts';

export const redFlags: readonly RedFlag[] = speaking(
  [...caudaEquina, ...spine, ...infection, ...malignancy, ...vascular, ...diabetesSpecific],
  ['group', 'name', 'finding', 'act', 'confidence'],
);

export const redFlagIds: readonly string[] = redFlags.map((flag) => flag.id);

/** Thrown for an id that names no red flag. */
export class UnknownRedFlag extends Error {
  override readonly name = 'UnknownRedFlag';
  constructor(id: string) {
    super(`"${id}" is not a known red flag.`);
  }
}

const byId = new Map(redFlags.map((flag) => [flag.id, flag]));

/** The red flag of an id. Throws {@link UnknownRedFlag}. */
export function redFlag(id: string): RedFlag {
  const found = byId.get(id);
  if (!found) throw new UnknownRedFlag(id);
  return found;
}
