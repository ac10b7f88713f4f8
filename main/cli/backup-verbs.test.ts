import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dorso, printed, read } from './as-process.ts';

const password = { DORSO_PASSWORD: 'correct horse battery' };
const proven = z.looseObject({ ok: z.literal(true), rows: z.number().min(10) });

describe('backup and restore as verbs', () => {
  let folder: string;
  let record: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dorso-backup-verbs-'));
    record = join(folder, 'record');
    file = join(folder, 'the.dorso-backup');
    const made = await dorso(
      ['sample', '--patients', '3', '--seed', 'b', '--record', record],
      password,
    );
    expect(made.code, made.stderr).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('a backup is written, proven and restored with the same worklist', async () => {
    const backup = await dorso(['backup', '--record', record, '--to', file, '--json'], password);
    expect(backup.code, backup.stderr).toBe(0);
    read(proven, backup.stdout);
    const elsewhere = join(folder, 'elsewhere');
    const restore = await dorso(['restore', file, '--record', elsewhere, '--json'], password);
    expect(restore.code, restore.stderr).toBe(0);
    read(proven, restore.stdout);
    const patients = async (where: string) =>
      read(
        printed.worklist,
        (await dorso(['worklist', '--record', where, '--on', '2026-03-09', '--json'], password))
          .stdout,
      ).patients;
    expect(await patients(elsewhere)).toEqual(await patients(record));
  });

  it('a folder as target gets a file named by record and time', async () => {
    const to = mkdtempSync(join(folder, 'disk-'));
    expect((await dorso(['backup', '--record', record, '--to', to], password)).code).toBe(0);
    expect(readdirSync(to)).toEqual([
      expect.stringMatching(/^dorso-[0-9a-f]{16}-20.*\.dorso-backup$/),
    ]);
  });

  it('restoring over the record keeps it aside and says where', async () => {
    const restore = await dorso(['restore', file, '--record', record, '--json'], password);
    const { keptIn } = read(z.looseObject({ keptIn: z.string() }), restore.stdout);
    expect(existsSync(join(keptIn, 'record.db'))).toBe(true);
    expect((await dorso(['verify', '--record', record], password)).code).toBe(0);
  });

  it('a file that is no backup, and a wrong password, are failures with exit code 1', async () => {
    const into = ['--record', join(folder, 'never')];
    const noBackup = await dorso(['restore', join(record, 'keys.json'), ...into], password);
    expect(noBackup).toMatchObject({ code: 1, stderr: expect.stringMatching(/backup/) as string });
    const wrong = await dorso(['restore', file, ...into], { DORSO_PASSWORD: 'no' });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringMatching(/password/) as string });
    expect(existsSync(join(folder, 'never', 'record.db'))).toBe(false);
  });
});
