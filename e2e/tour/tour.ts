/**
 * The tour: a practice record of simulated patients, the worklist with every prompt and its reasons,
 * pictures of the screens in both sizes and themes, and one patient's report as PDF. It runs the
 * program itself, on Electron where its binary is present, else on the Chromium stand-in, and needs no
 * display. With `--commit` only the pictures are made, and put where they are committed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { electronExecutable, launchOnElectron } from '../hosts/electron-host.ts';
import type { Places, RunningDorso } from '../hosts/host.ts';
import { launchOnStandin } from '../hosts/standin-host.ts';
import { committedFolder, type Keeping } from './pictures.ts';
import { fillPractice, tourDay } from './practice.ts';
import { takeEmptyScreens, takeScreens } from './screens.ts';

const { values } = parseArgs({ options: { commit: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '../..');
const keeping: Keeping = values.commit
  ? { folder: join(root, committedFolder), type: 'jpeg', commits: true }
  : { folder: join(root, 'tour'), type: 'png', commits: false };
const clinician = 'Dr Practice';
const password = 'practice only, no patients';
const executable = electronExecutable();

const scratch = mkdtempSync(join(tmpdir(), 'dorso-tour-'));
const directory = join(scratch, 'record');
rmSync(keeping.folder, { recursive: true, force: true });
mkdirSync(keeping.folder, { recursive: true });

try {
  console.log('The practice record\n');
  const sample = ['sample', '--patients', '24', '--seed', 'tour', '--on', tourDay];
  commandLine([...sample, '--clinician', clinician]);
  if (!values.commit) {
    console.log('\nThe worklist, with every prompt and its reasons\n');
    commandLine(['worklist', '--reasons', '--on', tourDay, '--clinician', clinician]);
  }
  const host = executable ? 'Electron' : 'the Chromium stand-in';
  console.log(`\nPictures of the window on ${host}:`);
  await atWindow('unused', (dorso) => takeEmptyScreens(dorso, { clinician, password, keeping }));
  const shown = await fillPractice({ directory, clinician, password });
  await atWindow('record', (dorso) => takeScreens(dorso, { password, shown, keeping, scratch }));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs a verb of the command line on the practice record, its output shown. */
function commandLine(words: string[]): void {
  const done = spawnSync(
    process.execPath,
    [join(root, 'main', 'cli', 'index.ts'), ...words, '--record', directory],
    { stdio: 'inherit', env: { ...process.env, DORSO_PASSWORD: password } },
  );
  if (done.status !== 0)
    throw new Error(`The command line failed at "${words[0]}" (exit ${done.status}).`);
}

/** Opens Dorso on a record of the tour, takes the files and prints their names. */
async function atWindow(
  record: string,
  take: (dorso: RunningDorso) => Promise<string[]>,
): Promise<void> {
  const userData = join(scratch, `user-data-${record}`);
  mkdirSync(userData);
  const places: Places = { userData, recordDirectory: join(scratch, record), today: tourDay };
  const dorso = executable
    ? await launchOnElectron(executable, places)
    : await launchOnStandin(places);
  try {
    for (const file of await take(dorso)) console.log(`  ${file}`);
  } finally {
    await dorso.quit();
  }
}
