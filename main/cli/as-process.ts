/** For tests: calls the command line as a process of its own, as a person or a script would. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const program = fileURLToPath(new URL('./index.ts', import.meta.url));

export type Called = { code: number | null; stdout: string; stderr: string };

/**
 * Runs the words and waits for the end. Nobody is there to type: stdin is closed. `interruptAt`:
 * presses Ctrl-C once stderr shows this.
 */
export function dorso(
  words: readonly string[],
  environment: Record<string, string> = {},
  { interruptAt }: { interruptAt?: RegExp } = {},
): Promise<Called> {
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, DORSO_PASSWORD: undefined, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const called: Called = { code: null, stdout: '', stderr: '' };
  let interrupted = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (called.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    called.stderr += text;
    if (interrupted || !interruptAt?.test(called.stderr)) return;
    interrupted = true;
    child.kill('SIGINT');
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ ...called, code });
    });
  });
}

const prompt = z.looseObject({ key: z.string(), urgency: z.enum(['urgent', 'action', 'info']) });
const fact = z.looseObject({
  id: z.string(),
  on: z.string(),
  statement: z.looseObject({
    kind: z.string(),
    instrument: z.string().optional(),
    lab: z.string().optional(),
    value: z.number().optional(),
    reportedValue: z.number().optional(),
  }),
});
const person = { id: z.string(), name: z.string(), number: z.string() };

/** What verbs print with `--json`, as far as tests read it. */
export const printed = {
  worklist: z.strictObject({
    on: z.string(),
    patients: z.array(z.strictObject({ ...person, prompts: z.array(prompt) })),
  }),
  chart: z.looseObject({
    patient: z.looseObject({ ...person, enrolledOn: z.string() }),
    medicines: z.array(z.looseObject({ id: z.string() })),
    prompts: z.array(prompt),
    facts: z.array(fact),
    replaced: z.array(fact),
  }),
  explain: z.looseObject({
    explanations: z.array(
      z.union([
        z.looseObject({ explanation: z.looseObject({ closesWhen: z.string() }) }),
        z.looseObject({ condition: z.string() }),
      ]),
    ),
  }),
  replay: z.looseObject({
    patients: z.array(
      z.looseObject({
        prompts: z.array(
          z.strictObject({
            key: z.string(),
            urgency: z.string(),
            opened: z.string(),
            closed: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  rebuild: z.strictObject({
    patients: z.number(),
    kept: z.number(),
    differed: z.array(z.string()),
  }),
  verify: z.strictObject({ ok: z.boolean(), rows: z.number(), problems: z.array(z.unknown()) }),
  sample: z.strictObject({ patients: z.number(), facts: z.number(), alreadyThere: z.number() }),
  import: z.strictObject({
    files: z.number(),
    patients: z.number(),
    added: z.record(z.string(), z.number()),
    alreadyThere: z.number(),
    notUnderstood: z.array(
      z.strictObject({
        type: z.string(),
        code: z.string(),
        display: z.string(),
        count: z.number(),
      }),
    ),
    retracted: z.number(),
    remarks: z.array(z.strictObject({ file: z.string(), place: z.string(), message: z.string() })),
    changed: z.array(z.strictObject({ file: z.string(), place: z.string(), message: z.string() })),
    errors: z.array(z.strictObject({ file: z.string(), place: z.string(), message: z.string() })),
  }),
};

/** Reads what a verb printed. Throws where stdout is anything but the JSON of that form. */
export function read<T>(form: z.ZodType<T>, stdout: string): T {
  return form.parse(JSON.parse(stdout));
}
