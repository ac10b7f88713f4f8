/**
 * Which program asks the rules: a digest of its very code. Whatever is kept from another edition of
 * the rules, their measures or the worklist is not read, without anybody having to count versions.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let known: string | null = null;

/** 64 hex digits, the same for the same code. Throws the file system's error. */
export function rulesEdition(): string {
  known ??= digestOf(codeFiles());
  return known;
}

/** From the source: what is clinical, and this folder. Bundled: the bundle and its chunks. */
function codeFiles(): string[] {
  const self = fileURLToPath(import.meta.url);
  const here = dirname(self);
  if (!self.endsWith('.ts')) return filesIn(here, /\.js$/);
  return [join(here, '..', '..', 'clinical'), here].flatMap((folder) =>
    filesIn(folder, /(?<!\.test)\.(ts|json)$/),
  );
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digestOf(files: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of files) digest.update(`${basename(file)}\0`).update(readFileSync(file));
  return digest.digest('hex');
}
