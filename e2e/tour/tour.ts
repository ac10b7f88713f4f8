/**
 * The tour: a practice record of simulated patients, the worklist with every prompt and its reasons,
 * screenshots of the main screens in both sizes and themes, and one patient's report as PDF. It runs
 * the program itself, on Electron where its binary is present, else on the Chromium stand-in, and
 * needs no display.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { electronExecutable, launchOnElectron } from '../hosts/electron-host.ts';
import { launchOnStandin } from '../hosts/standin-host.ts';
import { takeScreens } from './screens.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tour');
const clinician = 'Dr Practice';
const password = 'practice only, no patients';
const patients = '24';

const scratch = mkdtempSync(join(tmpdir(), 'dorso-tour-'));
const record = join(scratch, 'record');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

try {
  console.log('The practice record\n');
  commandLine(['sample', '--patients', patients, '--seed', 'tour', '--clinician', clinician]);
  console.log('\nThe worklist, with every prompt and its reasons\n');
  commandLine(['worklist', '--reasons', '--clinician', clinician]);
  await showTheWindow();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs a verb of the command line on the practice record, its output shown. */
function commandLine(words: string[]): void {
  const done = spawnSync(
    process.execPath,
    [join(root, 'main', 'cli', 'index.ts'), ...words, '--record', record],
    { stdio: 'inherit', env: { ...process.env, DORSO_PASSWORD: password } },
  );
  if (done.status !== 0)
    throw new Error(`The command line failed at "${words[0]}" (exit ${done.status}).`);
}

async function showTheWindow(): Promise<void> {
  const userData = join(scratch, 'user-data');
  mkdirSync(userData);
  const places = { userData, recordDirectory: record, today: null };
  const executable = electronExecutable();
  const host = executable ? 'Electron' : 'the Chromium stand-in';
  const dorso = executable
    ? await launchOnElectron(executable, places)
    : await launchOnStandin(places);
  try {
    const files = await takeScreens(dorso, { password, folder });
    console.log(`\nPictures of the window on ${host}, and one patient's report:`);
    for (const file of files) console.log(`  ${file}`);
  } finally {
    await dorso.quit();
  }
}
