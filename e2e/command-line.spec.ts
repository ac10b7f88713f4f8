/** The program takes the verbs of the command line, in place of its window. */
import { expect, test } from './dorso.ts';

test('a verb prints its answer, opens no window and ends with its exit code', async ({
  program,
}) => {
  const done = await program([
    'egfr',
    '--creatinine',
    '1.0',
    '--unit',
    'mg/dL',
    '--age',
    '60',
    '--sex',
    'F',
    '--json',
  ]);
  expect(JSON.parse(done.printed)).toMatchObject({ stage: 'G2' });
  expect(done.exitCode).toBe(0);
});

test('an unknown verb is misuse', async ({ program }) => {
  const done = await program(['nonsense']);
  expect(done.said).toContain('nonsense');
  expect(done.exitCode).toBe(2);
});
