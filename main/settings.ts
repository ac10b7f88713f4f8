/** Settings of this computer, in a small file beside the application's data. */
import { mkdirSync, readFileSync } from 'node:fs';
import { writeFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { lookSchema } from '../contract/people.ts';
import { settingsSchema } from '../contract/safekeeping.ts';

const fileSchema = settingsSchema.extend({
  backupFolder: z.string().nullable(),
  /** The folder a laboratory writes to, and marks of the results a person has dealt with. */
  labFolder: z.string().nullable().default(null),
  labHandled: z.array(z.string()).default([]),
  look: lookSchema.nullable().default(null),
});
/**
 * What is set; the folders, which only a dialog may choose; and how the window looks
 * while nobody is signed in (null: never chosen).
 */
export type StoredSettings = z.infer<typeof fileSchema>;

const unset: StoredSettings = {
  idleMinutes: 10,
  backupWarnDays: 2,
  keep: { last: 7, weekly: 5, monthly: 12 },
  backupFolder: null,
  labFolder: null,
  labHandled: [],
  look: null,
};

/** The settings; where the file is missing or not understood, the ones Dorso starts with. */
export function readSettings(file: string): StoredSettings {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : unset;
  } catch {
    return unset;
  }
}

/** Changes some of them. Throws the disk's error. */
export async function writeSettings(file: string, change: Partial<StoredSettings>): Promise<void> {
  const next = { ...readSettings(file), ...change };
  mkdirSync(dirname(file), { recursive: true });
  await writeFile(`${file}.writing`, `${JSON.stringify(next, null, 2)}\n`);
  await rename(`${file}.writing`, file);
}
