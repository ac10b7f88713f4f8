/** The committed pictures of the screens: all of them, small, and no others. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedFiles, committedFolder, MOST_BYTES } from '../e2e/tour/pictures.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, committedFolder);

describe('the pictures of the screens', () => {
  it('are those that the tour makes, neither more nor fewer', () => {
    expect(readdirSync(folder).toSorted()).toEqual(committedFiles().toSorted());
  });

  it.each(committedFiles())('%s is a picture of under 200 kB', (file) => {
    const path = join(folder, file);
    expect(statSync(path).size).toBeLessThan(MOST_BYTES);
    // The first bytes of every JPEG file.
    expect(readFileSync(path).subarray(0, 3).toString('hex')).toBe('ffd8ff');
  });

  it('that the read-me shows are there', () => {
    const shown = [
      ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\(docs\/screens\/([^)]+)\)/g),
    ];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, file] of shown) expect(committedFiles()).toContain(file);
  });
});
