import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { day } from '../../clinical/day.ts';
import { clinician, testPractice, testToday, type TestPractice } from './practice-for-tests.ts';

const how = { language: 'es', paper: 'A4' } as const;
let practice: TestPractice;
beforeEach(async () => {
  practice = testPractice();
  await practice.commands.createClinic(clinician, practice.sender);
});
afterEach(() => {
  practice.close();
});
const save = () => practice.commands.saveFigures(how, practice.sender);
const count = () => practice.commands.clinicFigures({ from: day('2026-01-01') }, practice.sender);

it('the figures are put on paper as they were counted, and that is noted', async () => {
  const figures = await count();
  expect(await practice.commands.countedFigures({}, practice.sender)).toEqual(figures);
  const path = (practice.chosen.save = join(practice.folder, 'clinic.pdf'));
  const before = practice.session.record.lastTime('report');
  practice.pass(60_000);
  expect(await save()).toEqual({ path });
  expect(readFileSync(path, 'utf8')).toContain('%PDF-');
  expect(practice.session.record.lastTime('report')).not.toBe(before);
  expect(figures.on).toBe(testToday);
});

it('nothing is put on paper before it is counted, nor what was counted before a lock', async () => {
  const path = (practice.chosen.save = join(practice.folder, 'clinic.pdf'));
  await expect(async () => save()).rejects.toMatchObject({ name: 'NotFound' });
  await count();
  practice.session.lock();
  await practice.commands.unlock({ password: clinician.password }, practice.sender);
  await expect(async () => save()).rejects.toMatchObject({ name: 'NotFound' });
  expect(existsSync(path)).toBe(false);
});
