/** A laboratory result from what was typed: converted once, and kept as it was reported. */
import type { Statement } from '../../clinical/facts.ts';
import { fromCanonical, lab, labProblem, toCanonical } from '../../clinical/labs/index.ts';
import { unitOf } from '../../clinical/language/units.ts';
import { m } from '../../words/messages.js';
import { sayNumber } from '../ui/say.ts';
import { ambiguity, readNumber } from '../visit/number.ts';

export type LabEntry = { lab: string; value: string; unit: string };

/** The statement, or what is wrong with the value. */
export function labStatement({
  lab: id,
  value: typed,
  unit,
}: LabEntry): { statement: Statement; problem: null } | { statement: null; problem: string } {
  const refused = (problem: string) => ({ statement: null, problem });
  const reportedValue = readNumber(typed);
  if (reportedValue === null)
    return refused(
      ambiguity(typed) ?? m.details_lab_number({ name: lab(id).name, unit: unitOf(unit) }),
    );
  const value = toCanonical(id, reportedValue, unit);
  if (value === null || labProblem(id, value) !== null) return refused(rangeProblem(id, unit));
  return {
    statement: { kind: 'lab', lab: id, value, reportedValue, reportedUnit: unit },
    problem: null,
  };
}

function rangeProblem(id: string, unit: string): string {
  const { name, plausible } = lab(id);
  const [least, most] = plausible.map((value) => fromCanonical(id, value, unit) ?? value);
  return m.details_lab_range({
    name,
    unit: unitOf(unit),
    least: sayNumber(least ?? 0, 2),
    most: sayNumber(most ?? 0, 0),
  });
}
