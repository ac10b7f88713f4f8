/**
 * Which thresholds of the protocol no case would notice: changes one parameter at a time by one unit,
 * up and down, and runs the case files; a change that they all let pass is printed, and makes the exit
 * code 1. Run by hand: `node scripts/parameter-mutations.ts` (a minute; not part of `npm test`).
 */
import { readFileSync } from 'node:fs';
import { runCases } from '../clinical/cases.ts';
import { parameterIds, parameters, type ParameterId } from '../clinical/protocol/parameters.ts';

/** One unit of what a laboratory or a scale reports, where that is not 1. */
const units: Partial<Record<ParameterId, number>> = {
  'P.hba1c.target_pct': 0.1,
  'P.hba1c.rise_points': 0.1,
  'P.potassium.action': 0.1,
  'P.potassium.urgent': 0.1,
  'P.bmi.plan': 0.1,
};

type Mutation = { id: ParameterId; value: number };

const files = ['parameter-cases', 'boundary-cases'].map((name): unknown =>
  JSON.parse(readFileSync(new URL(`../clinical/cases/${name}.json`, import.meta.url), 'utf8')),
);
if (fails())
  throw new Error('The cases fail as they are: nothing can be learnt from changing them.');

const mutations = parameterIds.flatMap((id): Mutation[] =>
  [-1, 1].map((sign) => ({ id, value: neighbour(id, sign) })),
);
const unnoticed = mutations.filter((mutation) => !isNoticed(mutation));

for (const { id, value } of unnoticed)
  console.log(`not noticed: ${id} ${parameters[id].value} -> ${value} ${parameters[id].unit}`);
console.log(
  `${mutations.length - unnoticed.length} of ${mutations.length} changes were noticed; ` +
    `${new Set(unnoticed.map(({ id }) => id)).size} parameters have one that was not.`,
);
process.exitCode = unnoticed.length > 0 ? 1 : 0;

function neighbour(id: ParameterId, sign: number): number {
  return Math.round((parameters[id].value + sign * (units[id] ?? 1)) * 10) / 10;
}

/** The protocol of every case is made of the parameters at that moment. */
function isNoticed({ id, value }: Mutation): boolean {
  const parameter: { value: number } = parameters[id];
  const before = parameter.value;
  parameter.value = value;
  const noticed = fails();
  parameter.value = before;
  return noticed;
}

function fails(): boolean {
  return files.some((file) => runCases(file).some(({ differences }) => differences.length > 0));
}
