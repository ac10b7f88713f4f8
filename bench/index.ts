/**
 * `npm run bench`: every benchmark, or those named; `--patients N` sets the clinic's size. Prints a
 * table and writes it with machine, versions and commit to `bench/results/`. Ratios of one run can be
 * compared; times of two runs on a laden machine cannot.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMet, type Benchmark, type Line } from './benchmark.ts';
import { importing } from './exchange/import.ts';
import { backUp } from './record/back-up.ts';
import { openAPatient } from './record/open-a-patient.ts';
import { resultsFolder, shown } from './results.ts';
import { saveAVisit } from './record/save-a-visit.ts';
import { verifyAndSize } from './record/verify-and-size.ts';
import { rules } from './rules/rules.ts';
import { search } from './search/search.ts';
import { memory } from './window/memory.ts';
import { patientPage } from './window/patient-page.ts';
import { start } from './window/start.ts';
import { typing } from './window/typing.ts';
import { worklist } from './worklist/worklist.ts';

const benchmarks: readonly Benchmark[] = [
  saveAVisit,
  openAPatient,
  verifyAndSize,
  backUp,
  worklist,
  rules,
  search,
  importing,
  patientPage,
  start,
  typing,
  memory,
];

const { values, positionals } = parseArgs({
  options: { patients: { type: 'string' } },
  allowPositionals: true,
});
const patients = Number(values.patients ?? 1000);
/** A size that was asked for has a file of its own, so that growth can be read from several. */
const size = values.patients === undefined ? '' : `-${patients}`;
const chosen = benchmarks.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
if (chosen.length === 0 || !Number.isInteger(patients) || patients < 1) {
  console.error(`Name some of: ${benchmarks.map(({ name }) => name).join(', ')}; --patients N.`);
  process.exit(2);
}

mkdirSync(resultsFolder, { recursive: true });
for (const benchmark of chosen) {
  console.log(`\n${benchmark.name}: ${benchmark.about}`);
  const [before = 0] = loadavg();
  const lines = await benchmark.run({ patients });
  const [after = 0] = loadavg();
  for (const line of lines) console.log(inWords(line));
  const report = {
    benchmark: benchmark.name,
    patients,
    ...circumstances(),
    load: [before, after],
    lines,
  };
  writeFileSync(
    join(resultsFolder, `${benchmark.name}${size}.json`),
    `${JSON.stringify(report, null, 2)}\n`,
  );
}

function inWords(line: Line): string {
  const { work, ours, beside, ratio, aim } = line;
  const time = ({ name, median, low, high }: Line['ours']) =>
    `${name} ${shown(median)} (${shown(low)}-${shown(high)})`;
  return `  ${work}\n    ${time(ours)}; ${time(beside)}: ${shown(ratio)}x, aim ${aim}x: ${isMet(line) ? 'met' : 'NOT met'}`;
}

function circumstances() {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  return {
    at: new Date().toISOString(),
    commit,
    node: process.version,
    processors: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 1e9),
  };
}
