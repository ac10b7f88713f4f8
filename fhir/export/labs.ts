/** Laboratory values as Observations. */
import { lab, type Lab, type LabCode } from '../../clinical/labs/index.ts';
import { LOINC } from '../coded.ts';
import { annotation, concept, ownCoding, type Resource } from './resource.ts';
import { observation, type Told } from './telling.ts';
import { quantity } from './ucum.ts';

/** The Observation of a result, in the test's own unit; as it was reported in a note. */
export function labResource(told: Told<'lab'>): Resource {
  const { lab: id, value, reportedValue, reportedUnit } = told.fact.statement;
  const test = lab(id);
  const code = codeOf(test, reportedUnit);
  return observation(
    told,
    'laboratory',
    concept(
      test.name,
      ...(code ? [{ system: LOINC, code: code.loinc }] : []),
      ownCoding('lab', id, test.name),
    ),
    {
      valueQuantity: quantity(value, test.canonical),
      note: annotation(`Reported as ${reportedValue} ${reportedUnit}`),
    },
  );
}

/** The code whose result this is: of an eGFR by another equation, that equation's own. */
function codeOf({ codes }: Lab, reportedUnit: string): LabCode | undefined {
  const stated = codes.find(
    ({ equation }) => equation !== null && reportedUnit.endsWith(`(${equation})`),
  );
  return stated ?? codes[0];
}
