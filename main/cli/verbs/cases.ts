import { readFile } from 'node:fs/promises';
import { runCases, type CheckResult } from '../../../clinical/cases.ts';
import { rules } from '../../../clinical/rules/index.ts';
import { Misuse, type Verb } from '../verb.ts';

/** Compares what the rules say with what cases expect. */
export const casesVerb: Verb = {
  name: 'cases',
  forms: ['FILE... [--rules R01,R03,...]'],
  about: 'Runs clinical cases; exit code 1 where a rule says something else than its case.',
  notes: [
    '--rules LIST   compare the prompts of these rules only; without it, of all rules',
    'Closes with "N passed, N failed": one for each dated check.',
  ],
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: { rules: { type: 'string' } },
  run: async (call) => {
    const wanted = ruleList(call.option('rules'));
    const results: (CheckResult & { file: string })[] = [];
    for (const file of call.words) {
      results.push(...runCases(await readCases(file), wanted).map((one) => ({ ...one, file })));
    }
    const failed = results.filter(({ differences }) => differences.length > 0);
    const passed = results.length - failed.length;
    return {
      json: { passed, failed: failed.length, failures: failed },
      text: [...failed.map(inWords), `${passed} passed, ${failed.length} failed`].join('\n'),
      // Comparing nothing proves nothing.
      failed: failed.length > 0 || results.length === 0,
    };
  },
};

/** Thrown for a file of cases that is missing or is not JSON. */
class UnreadableCases extends Error {
  override readonly name = 'BadInput';
}

function ruleList(text: string | null): string[] | null {
  if (text === null) return null;
  const known = rules.map(({ id }) => id);
  const wanted = text.split(',').map((id) => id.trim());
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length === 0) return wanted;
  throw new Misuse(
    `--rules: ${unknown.join(', ')} is not a rule of Dorso. Known: ${known.join(', ')}.`,
  );
}

async function readCases(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UnreadableCases(`${file}: there is no such file, or it cannot be read.`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? error.message : '';
    throw new UnreadableCases(`${file} is not JSON: ${where}`);
  }
}

function inWords({ caseId, title, day, differences }: CheckResult): string {
  return [`${caseId}, day ${day}: ${title}`, ...differences.map((each) => `  ${each}`)].join('\n');
}
