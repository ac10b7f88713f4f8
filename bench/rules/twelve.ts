/** The twelve rules that all three engines are asked, and the numbers they compare with. */
import { conditionIds, implied } from '../../clinical/conditions/index.ts';
import { dayNumber } from '../../clinical/day.ts';
import { membersOf } from '../../clinical/formulary/index.ts';
import { functionPriority, neuropathicScreens } from '../../clinical/instruments/index.ts';
import { painInstruments } from '../../clinical/measures/response.ts';
import { defaultProtocol, type ParameterId } from '../../clinical/protocol.ts';
import { benchDay } from '../clinic.ts';

export const twelve = [
  'R03',
  'R04',
  'R12',
  'R15',
  'R43',
  'R50',
  'R51',
  'R60',
  'R61',
  'R70',
  'R73',
  'R74',
] as const;
export type Twelfth = (typeof twelve)[number];

export const today = dayNumber(benchDay);
export const limit = (id: ParameterId): number => defaultProtocol.parameter(id).value;
export const painScores: readonly string[] = painInstruments;
export const functionScores: readonly string[] = functionPriority;
export const screens: readonly string[] = neuropathicScreens;
export const opioids: readonly string[] = membersOf('opioid');
/** The conditions that are diabetes or imply it. */
export const diabetic: readonly string[] = conditionIds.filter((id) =>
  implied([id]).includes('diabetes'),
);
