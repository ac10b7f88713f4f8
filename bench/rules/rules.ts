/**
 * Our rules with their explanations, all of them and twelve alone, beside two engines that are asked the
 * same twelve and explain nothing. The twelve answers are the same for every chart, or there is no
 * benchmark. Ours are always asked from the recorded facts; the others once so, and once with their
 * input made beforehand.
 */
import { defaultProtocol } from '../../clinical/protocol.ts';
import { evaluate } from '../../clinical/rules/evaluate.ts';
import { Firings } from '../../clinical/rules/firings.ts';
import { rules as allRules } from '../../clinical/rules/index.ts';
import { promptOf } from '../../clinical/rules/prompt-of.ts';
import { patientChart } from '../../main/worklist/patient-chart.ts';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { benchDay } from '../clinic.ts';
import { byTheProcessor, sideBySide } from '../side-by-side.ts';
import { casesOf, prepared, type Case, type Prepared } from './charts.ts';
import { cqlRules } from './engine-cql.ts';
import { jsonRules } from './engine-json-rules.ts';
import { twelve } from './twelve.ts';

type Ask = (one: Prepared) => Promise<string[]>;
/** `compared`: charts whose answers are held against ours. `timed`: charts a round. */
type Engine = { name: string; ask: Ask; compared: number; timed: number; faster: number };

const CHARTS = 2000;
const byId = new Map(allRules.map((rule) => [rule.id, rule]));

export const rules: Benchmark = {
  name: 'rules',
  about: `all ${allRules.length} rules and twelve of them with explanations, beside two engines asked the twelve without; processor time`,
  async run() {
    const cases = casesOf(CHARTS);
    const engines: Engine[] = [
      { name: 'json-rules-engine', ask: jsonRules(), compared: CHARTS, timed: 500, faster: 100 },
      { name: 'cql-execution', ask: cqlRules(), compared: 300, timed: 20, faster: 1000 },
    ];
    const lines: Line[] = [];
    for (const engine of engines) {
      await requireSame(engine, cases.slice(0, engine.compared));
      lines.push(...(await beside(engine, cases.slice(0, engine.timed))));
    }
    return lines;
  },
};

/** Throws where the engine says something else of a chart. */
async function requireSame({ name, ask }: Engine, cases: readonly Case[]): Promise<void> {
  for (const one of cases) {
    const all = new Set(prompts(one).map(({ ruleId }) => ruleId));
    const expected = twelve.filter((id) => all.has(id)).join(' ');
    const alone = new Set(twelvePrompts(one).map(({ ruleId }) => ruleId));
    const said = (await ask(prepared(one))).join(' ');
    if (said !== expected || [...alone].join(' ') !== expected)
      throw new Error(`${one.patient.id}: Dorso says ${expected}; ${name} says ${said}`);
  }
}

function prompts({ patient, facts }: Case) {
  return evaluate(patientChart(patient, facts, benchDay), defaultProtocol);
}

/** The prompts of the twelve, complete: what they ask of other rules is asked as well. */
function twelvePrompts({ patient, facts }: Case) {
  const setting = { chart: patientChart(patient, facts, benchDay), protocol: defaultProtocol };
  const firings = new Firings(setting, byId);
  return twelve.flatMap((id) => firings.of(id)).map((fired) => promptOf(firings, fired));
}

/** Milliseconds for the charts of a round; `faster` times as quick is what is aimed at. */
async function beside(engine: Engine, cases: readonly Case[]): Promise<Line[]> {
  const { name, ask, faster } = engine;
  const made = cases.map(prepared);
  const [ourTwelve, ourAll, fromFacts, fromMade] = await sideBySide(
    [
      { name: 'Dorso, twelve', run: () => cases.map((one) => twelvePrompts(one).length) },
      { name: 'Dorso, all rules', run: () => cases.map((one) => prompts(one).length) },
      {
        name: `${name}, twelve, from the facts`,
        run: async () => {
          for (const one of cases) await ask(prepared(one));
        },
      },
      {
        name: `${name}, twelve, input made beforehand`,
        run: async () => {
          for (const one of made) await ask(one);
        },
      },
    ],
    { clock: byTheProcessor },
  );
  if (!ourTwelve || !ourAll || !fromFacts || !fromMade) return [];
  const aim = 1 / faster;
  return [
    within(`the same twelve, ${cases.length} charts, from the facts`, ourTwelve, fromFacts, aim),
    within('the same twelve, its input made beforehand', ourTwelve, fromMade, aim),
    within('all rules beside its twelve, from the facts', ourAll, fromFacts, aim),
    within('all rules beside its twelve, its input made beforehand', ourAll, fromMade, aim),
  ];
}
