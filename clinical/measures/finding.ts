/** A value a measure worked out, with everything needed to explain it. */
import type { Chart } from '../chart/chart.ts';
import type { Fact } from '../facts.ts';
import type { Computed, Missing, Threshold } from '../prompt.ts';
import type { ParameterId, Protocol } from '../protocol.ts';

/** True, false, or unknown because something is missing. */
export type Truth = boolean | 'unknown';

export type Evidence = {
  facts?: readonly Fact[];
  computed?: readonly Computed[];
  thresholds?: readonly Threshold[];
  missing?: readonly Missing[];
};

export type Finding<T> = Evidence & { value: T };

/** What every measure needs: the patient on a day, and the protocol in force. */
export type Setting = { readonly chart: Chart; readonly protocol: Protocol };

/** A parameter of the protocol as a limit that was compared. */
export function limit(protocol: Protocol, id: ParameterId): Threshold & { value: number } {
  const { label, value, unit } = protocol.parameter(id);
  return { label, value, unit, parameter: id };
}
