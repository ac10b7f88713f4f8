import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeKeys } from './keys/keys-file.ts';
import { asOneTry } from './keys/sign-in-delay.ts';
import { nobodysKey } from './testing/nobodys-key.ts';
import { clinicDay, draft, jane, temporaryRecord } from './testing/temporary-record.ts';

const mount = (...words: string[]) => spawnSync('mount', words).status === 0;
const unmount = (...words: string[]) => spawnSync('umount', words).status === 0;

/** Only the super-user of Linux may mount a small disk of its own. */
const mayMount = (() => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = mkdtempSync(join(tmpdir(), 'dorso-mount-'));
  const can = mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place) && unmount(place);
  rmSync(place, { recursive: true, force: true });
  return can;
})();
const why = mayMount ? '' : ' (skipped: no right to mount a small disk here)';

/** A disk of this many megabytes. */
function smallDisk(megabytes: number): string {
  const place = mkdtempSync(join(tmpdir(), 'dorso-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', place);
  onTestFinished(() => {
    unmount('-l', place);
    rmSync(place, { recursive: true, force: true });
  });
  return place;
}

/** Runs the work with its temporary record on this disk. */
function recordOn(disk: string) {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = disk;
  try {
    return temporaryRecord();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const note = draft({ kind: 'note', text: 'x'.repeat(3000) });
const unwritable = expect.objectContaining({ name: 'RecordUnwritable' }) as Error;

describe('a real disk', () => {
  it.skipIf(!mayMount)(
    `that fills up refuses the visit whole, keeps every earlier one, and goes on once there is room${why}`,
    () => {
      const disk = smallDisk(6);
      const ballast = join(disk, 'ballast');
      writeFileSync(ballast, randomBytes(1_500_000));
      const { record } = recordOn(disk);
      const { id: patientId } = record.addPatient(jane);
      const visit = () =>
        record.appendFacts({
          patientId,
          facts: [note, note, note],
          visitOn: clinicDay,
          action: 'save_visit',
        });
      let saved = 0;
      const fill = () => {
        for (;;) {
          visit();
          saved += 1;
        }
      };
      expect(fill).toThrow(
        expect.objectContaining({
          name: 'RecordUnwritable',
          message: expect.stringMatching(/full.*Nothing was saved/) as string,
        }),
      );
      expect(saved).toBeGreaterThan(10);
      expect(record.facts(patientId)).toHaveLength(3 * saved);
      rmSync(ballast);
      visit();
      expect(record.facts(patientId)).toHaveLength(3 * saved + 3);
      expect(record.verify()).toMatchObject({ ok: true, problems: [] });
    },
  );

  it.skipIf(!mayMount)(
    `for backups that fills up leaves no half backup, and the record goes on${why}`,
    async () => {
      const disk = smallDisk(1);
      const { record, directory } = temporaryRecord();
      writeKeys(directory, { format: 1, people: [], recovery: nobodysKey });
      const { id: patientId } = record.addPatient(jane);
      const facts = Array.from({ length: 150 }, () => note);
      for (let visit = 0; visit < 4; visit += 1)
        record.appendFacts({ patientId, facts, visitOn: clinicDay, action: 'save_visit' });
      const path = join(disk, 'a.dorso-backup');
      await expect(record.backUp({ path })).rejects.toEqual(unwritable);
      expect(readdirSync(disk)).toEqual([]);
      expect(record.verify()).toMatchObject({ ok: true });
    },
  );

  it.skipIf(!mayMount)(
    `that has become read-only is named at sign-in, and the record stays as it was${why}`,
    async () => {
      const disk = smallDisk(8);
      const { record, raw, directory, openAgain } = recordOn(disk);
      const { id: patientId } = record.addPatient(jane);
      record.close();
      raw.close();
      expect(mount('-o', 'remount,ro', disk)).toBe(true);
      expect(() => openAgain()).toThrow(unwritable);
      const tried = asOneTry({ directory, clock, who: 'x' }, () => Promise.resolve(1));
      await expect(tried).rejects.toEqual(unwritable);
      mount('-o', 'remount,rw', disk);
      const again = openAgain();
      expect(again.patient(patientId)?.name).toBe(jane.name);
      expect(again.verify()).toMatchObject({ ok: true });
    },
  );

  it.skipIf(!mayMount)(
    `that is pulled out, as a share that vanishes, refuses the visit instead of losing it${why}`,
    () => {
      const disk = smallDisk(8);
      const { record } = recordOn(disk);
      const { id: patientId } = record.addPatient(jane);
      unmount('-l', disk);
      expect(() =>
        record.appendFacts({ patientId, facts: [note], visitOn: null, action: 'save_visit' }),
      ).toThrow(unwritable);
    },
  );
});

const clock = () => new Date();
