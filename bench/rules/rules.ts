/**
 * All rules with their explanations, beside two engines that are asked twelve of them without any.
 * The twelve answers are the same for every chart, or there is no benchmark.
 */
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { rules as allRules } from '../../clinical/rules/index.ts';
import { patientChart } from '../../main/worklist/patient-chart.ts';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { benchDay } from '../clinic.ts';
import { sideBySide } from '../side-by-side.ts';
import { casesOf, type Case } from './charts.ts';
import { cqlRules } from './engine-cql.ts';
import { jsonRules } from './engine-json-rules.ts';
import { twelve } from './twelve.ts';

const CHARTS = 2000;
/** On how many charts the answers of the slower engines are compared, and they are timed in a round. */
const COMPARED = { json: CHARTS, cql: 300 };
const TIMED = { json: 200, cql: 20 };

export const rules: Benchmark = {
  name: 'rules',
  about: `all ${allRules.length} rules with explanations, beside two engines asked twelve without`,
  async run() {
    const cases = casesOf(CHARTS);
    const byJson = jsonRules();
    const byCql = cqlRules();
    await requireSame('json-rules-engine', byJson, cases.slice(0, COMPARED.json));
    await requireSame('cql-execution', byCql, cases.slice(0, COMPARED.cql));
    return [
      ...(await beside(cases, 'json-rules-engine', TIMED.json, byJson, 100)),
      ...(await beside(cases, 'cql-execution', TIMED.cql, byCql, 1000)),
    ];
  },
};

/** Throws where the engine says something else of a chart. */
async function requireSame(
  name: string,
  engine: (one: Case) => Promise<string[]>,
  cases: readonly Case[],
): Promise<void> {
  for (const one of cases) {
    const expected = ours(one).join(' ');
    const said = (await engine(one)).join(' ');
    if (said !== expected)
      throw new Error(`${one.patient.id}: Dorso says ${expected}; ${name} says ${said}`);
  }
}

function prompts({ patient, facts }: Case) {
  return evaluate(patientChart(patient, facts, benchDay));
}

function ours(one: Case): string[] {
  const said = new Set(prompts(one).map(({ ruleId }) => ruleId));
  return twelve.filter((id) => said.has(id));
}

/** Milliseconds a chart; `faster` times as quick is what is aimed at. */
async function beside(
  cases: readonly Case[],
  name: string,
  timed: number,
  engine: (one: Case) => Promise<string[]>,
  faster: number,
): Promise<Line[]> {
  const some = cases.slice(0, timed);
  const [dorso, peer] = await sideBySide([
    { name: 'Dorso, all rules', run: () => some.map((one) => prompts(one).length) },
    {
      name: `${name}, twelve`,
      run: async () => {
        for (const one of some) await engine(one);
      },
    },
  ]);
  return dorso && peer ? [within(`${timed} charts beside ${name}`, dorso, peer, 1 / faster)] : [];
}
