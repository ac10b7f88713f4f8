/** Time lines written by hand, for tests: those of the default protocol. */
import type { Fact } from '../../clinical/facts.ts';
import { defaultProtocol } from '../../clinical/protocol.ts';
import { chartWith } from '../patient/chart-for-tests.ts';
import { timelineOf, type Timeline } from './model.ts';

/** The time line of a woman of 65 with these facts. */
export const lineWith = (...facts: Fact[]): Timeline =>
  timelineOf({ chart: chartWith(...facts), protocol: defaultProtocol });
