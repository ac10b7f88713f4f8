import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { LogFile, withoutFolders } from './log-file.ts';

it('keeps the file and line of an error, not the folders it lies in', () => {
  expect(withoutFolders('    at save (file:///home/anna.doe/dorso/out/main/index.js:12:3)')).toBe(
    '    at save (index.js:12:3)',
  );
  expect(withoutFolders('    at C:\\Users\\Anna\\dorso\\index.js:1:2')).toBe('    at index.js:1:2');
});

it('does not grow without end: the newest entries stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dorso-log-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'logs', 'dorso.log');
  const log = new LogFile(path, () => new Date('2026-03-09T10:00:00.000Z'));
  for (let entry = 0; entry < 30; entry += 1) log.write(`${entry} ${'x'.repeat(20_000)}`);
  log.write('the last one');
  expect(log.tail()).toMatch(/the last one\n$/);
  expect(log.tail().length).toBeLessThanOrEqual(20_000);
  expect(existsSync(`${path}.1`)).toBe(true);
});
