/** Dialogs: answered by a test through files, or by a person through a small page. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dialog } from '../../main/electron.ts';
import { headless } from './chromium.ts';
import { chooseFiles, chooseMessageButton, choosePlace } from './chooser.ts';

/** Where a test puts its answers: `open.json` or `save.json`, a list of paths; [] = cancelled. */
const answers = process.env['DORSO_STANDIN_ANSWERS'];
const PATIENCE_MS = 20_000;

/** Nobody sees the chooser of an unseen window: it would wait for ever. */
const nobodyToAsk = answers === undefined && headless;

export const dialog = {
  async showOpenDialog(options) {
    const filePaths = await answered('open', () => chooseFiles(options));
    return { canceled: filePaths.length === 0, filePaths };
  },

  async showSaveDialog(options) {
    const [filePath] = await answered('save', () => choosePlace(options));
    return { canceled: filePath === undefined, filePath: filePath ?? '' };
  },

  async showMessageBox(options) {
    const unseen = nobodyToAsk || answers !== undefined;
    return { response: unseen ? 0 : await chooseMessageButton(options) };
  },
} satisfies Dialog;

function answered(kind: 'open' | 'save', ask: () => Promise<string[]>): Promise<string[]> {
  if (answers !== undefined) return answerTo(kind, answers);
  return nobodyToAsk ? Promise.resolve([]) : ask();
}

/** Each answer is used once. A dialog without one is cancelled in the end, so that no test hangs. */
async function answerTo(kind: 'open' | 'save', directory: string): Promise<string[]> {
  const file = join(directory, `${kind}.json`);
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (existsSync(file)) {
      const paths = JSON.parse(readFileSync(file, 'utf8')) as string[]; // written by our own fixture
      rmSync(file);
      return paths;
    }
    await wait(50);
  }
  return [];
}
