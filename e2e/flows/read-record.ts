/** Reads a patient back from the record by the command line, as another program would. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Fact } from '../../clinical/facts.ts';
import type { Dorso } from '../dorso.ts';
import { clinician, password } from './at-the-desk.ts';

const cli = resolve(import.meta.dirname, '../../main/cli/index.ts');

/** The facts of a patient that stand, and those that were replaced or voided. Quit Dorso before. */
export function factsInRecord(
  dorso: Dorso,
  patient: string,
  on: string,
): { facts: Fact[]; replaced: Fact[] } {
  const words = ['chart', patient, '--json', '--on', on, '--clinician', clinician];
  const done = spawnSync(process.execPath, [cli, ...words, '--record', dorso.recordDirectory], {
    encoding: 'utf8',
    env: { ...process.env, DORSO_PASSWORD: password },
  });
  if (done.status !== 0) throw new Error(`chart failed (exit ${done.status}): ${done.stderr}`);
  // Printed by our own command line.
  return JSON.parse(done.stdout) as { facts: Fact[]; replaced: Fact[] };
}
