import { ESLint } from 'eslint';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const eslint = new ESLint({
  cwd: root,
  // The wall looks at the words of an import; the types of the whole program would take long to read.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
});

/** The wall's messages for a line of code as if it stood in the given file. */
async function messagesFor(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map((message) => message.message);
}

describe('the wall between the folders', () => {
  it.each([
    ['clinical/day.ts', "import '../db/index.ts';"],
    ['clinical/day.ts', "import 'node:fs';"],
    ['fhir/report.ts', "import '../db/index.ts';"],
    ['main/window.ts', "import 'electron';"],
    ['contract/commands.ts', "import '../main/ipc.ts';"],
    ['renderer/main.ts', "import '../main/ipc.ts';"],
    ['renderer/main.ts', "import 'node:fs';"],
  ])('%s may not say %s', async (file, code) => {
    const messages = await messagesFor(file, code);
    expect(messages.join('\n')).toContain('the wall');
  });

  it('clinical code may import clinical code', async () => {
    expect(await messagesFor('clinical/day.ts', "import './facts.ts';")).toEqual([]);
  });
});
