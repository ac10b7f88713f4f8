// The one gate: format, lint, unused code, types, unit tests, build, end-to-end tests. Runs every
// step even after a failure, so that one run shows all there is to mend, and closes with one line
// "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { collect, compileWords, execute, memory } from './set-up.mjs';
import { checkWindow } from './window-types.mjs';

const results = join(memory, 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

compileWords();

// Hundreds of short processes read the same sources: what Node has compiled of them serves the next one.
process.env.NODE_COMPILE_CACHE ??= join(memory, 'compiled');

const NO_WARNINGS = ['--max-warnings', '0'];
const total = { passed: 0, failed: 0, skipped: 0, atSecondTry: [] };

await checks([
  // The longest first: two run at a time.
  ['lint', () => collect('eslint', ['.', '--ignore-pattern', '**/*.svelte', ...NO_WARNINGS])],
  ['lint of the window', () => collect('eslint', ['**/*.svelte', ...NO_WARNINGS])],
  ['format', () => collect('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['types of the window, with a planted error', checkWindow],
  ['types', () => collect('tsc', ['-p', 'tsconfig.json'])],
  ['unused files, exports and packages', () => collect('knip', [])],
]);
tests(
  'unit tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.dorso/results/unit.json'],
  {},
  unitCounts,
);
count('build', step('build', 'electron-vite', ['build', '--logLevel', 'warn']) === 0);
tests(
  'end-to-end tests',
  'playwright',
  ['test'],
  { DORSO_E2E_REPORT: '.dorso/results/e2e.json' },
  e2eCounts,
);

for (const title of total.atSecondTry)
  console.log(`\nAt the second try only, to be mended: ${title}`);
if (total.skipped > 0) console.log(`\n${total.skipped} tests were skipped; each says why.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Steps that pass or fail as a whole and do not need one another: two at a time, each one's output in one piece. */
async function checks(waiting) {
  const hand = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [title, work] = next;
      const began = Date.now();
      const { status, output } = await work();
      console.log(`\n== ${title}\n${output}${outcome(status, began)}`);
      count(title, status === 0);
    }
  };
  await Promise.all([hand(), hand()]);
}

/** A test runner's step: its own counts, read from its JSON report, go into the total. */
function tests(title, command, args, env, counts) {
  const code = step(title, command, args, env);
  const found = counts();
  total.passed += found.passed;
  total.skipped += found.skipped;
  // A runner that fails without a failing test (a crash, no tests) counts as one failure.
  total.failed += found.failed > 0 ? found.failed : code === 0 && found.passed > 0 ? 0 : 1;
}

/** Runs a step under its title; says how it went and how long it took. */
function step(title, command, args, env = {}) {
  console.log(`\n== ${title}`);
  const began = Date.now();
  const { status } = execute(command, args, env);
  console.log(outcome(status, began));
  return status ?? 1;
}

function outcome(status, began) {
  const seconds = Math.round((Date.now() - began) / 1000);
  return `   ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`;
}

function count(title, passed) {
  if (passed) total.passed += 1;
  else {
    total.failed += 1;
    console.error(`FAILED: ${title}`);
  }
}

function unitCounts() {
  const report = readReport('unit.json');
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, report.success ? 0 : 1),
    skipped: report.numPendingTests,
  };
}

function e2eCounts() {
  const report = readReport('e2e.json');
  if (!report) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, flaky, unexpected, skipped } = report.stats;
  total.atSecondTry.push(...report.suites.flatMap(flakyTitles));
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** The tests below a suite that failed once and then passed. */
function flakyTitles({ specs = [], suites = [] }) {
  const here = specs.filter(({ tests: runs }) => runs.some(({ status }) => status === 'flaky'));
  return [...here.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(flakyTitles)];
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(results, name), 'utf8'));
  } catch (error) {
    console.error(`FAILED: no report ${name} (${error.message})`);
    return null;
  }
}
