/** Which files an import reads. */
import { say } from '../../clinical/language/say.ts';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportSourceNotFound } from './import-errors.ts';

/**
 * The files behind the given paths, in a stable order. A folder gives the JSON and NDJSON files in
 * it and below it (packed ones too) and skips everything else; a file that was named is always read.
 * Throws {@link ImportSourceNotFound}.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    found.push(...((await isFolder(path)) ? await filesBelow(path) : [path]));
  }
  return [...new Set(found)];
}

const fhirFile = /\.(json|ndjson|jsonl)(\.gz)?$/i;

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new ImportSourceNotFound(
      say`${path}: there is no such file or folder. Nothing was imported.`,
    );
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && fhirFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length > 0) return files;
  throw new ImportSourceNotFound(
    say`${folder}: this folder has no .json, .ndjson or .jsonl file (.gz allowed). Nothing was imported.`,
  );
}
