/**
 * What is done while it is killed: the record's real code, in a process of its own. Prints `ready`
 * once it has opened what it needs, then one line for each thing the record has said is safe.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../clinical/day.ts';
import { inBackground } from '../../db/background/in-background.ts';
import { restoreUnlocked } from '../../db/backup/restore.ts';
import { readKeys } from '../../db/keys/keys-file.ts';
import { openUnlocked, type OpenRecord } from '../../db/open.ts';
import { importFiles } from '../../main/import/import-files.ts';
import type { Task } from './task.ts';

const say = (line: string) => writeSync(1, `${line}\n`);
const clock = () => new Date();

const [given = '{}'] = process.argv.slice(2);
// Written by the process that started this one.
const task = JSON.parse(given) as Task;
const { directory } = task;
const keyOf = (hex: string) => Buffer.from(hex, 'hex');
const unlocked = () => ({ key: keyOf(task.key), person: { id: task.personId, name: 'Dr Test' } });
const open = (): OpenRecord => openUnlocked({ directory, clock }, unlocked());

const work: Record<Task['kind'], () => Promise<void> | void> = {
  save: () => {
    const record = open();
    say('ready');
    const on = day('2026-03-09');
    const facts = [7, 5, 3].map((value) => ({
      on,
      statement: { kind: 'score' as const, instrument: 'nrs_avg', value, items: null },
      replaces: null,
      importKey: null,
    }));
    const action = 'save_visit' as const;
    for (;;) {
      const appending = { patientId: task.patientId, facts, visitOn: on, action };
      say(record.appendFacts(appending).visitId ?? '');
    }
  },

  import: async () => {
    const record = open();
    say('ready');
    let told = 0;
    await importFiles({
      record,
      paths: [task.file],
      today: day('2026-03-09'),
      // At the n-th person the n before are in the record.
      onProgress: ({ phase, done }) => {
        if (phase !== 'recording') return;
        for (; told < done; told += 1) say(`person ${told}`);
      },
    });
    record.close();
  },

  migrate: () => {
    say('ready');
    open().close();
    say('migrated');
  },

  backup: async () => {
    const record = open();
    say('ready');
    for (let made = 0; ; made += 1) {
      const path = join(task.folder, `${process.pid}-${made}.dorso-backup`);
      await record.backUp({ path });
      say(path);
    }
  },

  rotate: async () => {
    const to = keyOf(task.otherKey);
    const keys = readKeys(directory);
    const people = keys.people.map((one) => ({ ...one, name: 'under the other key' }));
    const exchange = { directory, from: keyOf(task.key), to, keys: { ...keys, people } };
    let begun = false;
    await inBackground('encryptAnew', exchange, {
      // The thread has started, and has locked the record.
      onProgress: () => {
        if (!begun) say('ready');
        begun = true;
      },
    });
    say('rotated');
  },

  restore: async () => {
    say('ready');
    const { record } = await restoreUnlocked({ directory, clock }, task.file, unlocked());
    record.close();
    say('restored');
  },
};

await work[task.kind]();
