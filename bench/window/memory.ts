/**
 * Memory after a day's work: the window after two hundred patient pages beside after the first, and
 * main with the whole clinic beside main with one of a hundred patients. In megabytes.
 */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { timingOf } from '../side-by-side.ts';
import { recordOf } from './clinics.ts';
import { openDorso, signIn, toWorklist } from './host.ts';

const PAGES = 200;
/** By then the window's code has been compiled and its paths are warm. */
const WARM = 20;
const FEW = 100;
const MEGABYTE = 1e6;

export const memory: Benchmark = {
  name: 'memory',
  about: 'megabytes: the window after 200 patient pages, main with the whole clinic',
  async run({ patients }) {
    const pages = await recordOf({ simulated: 40, tenYears: 210 });
    const few = await recordOf({ simulated: FEW, tenYears: 0 });
    const all = await recordOf({ simulated: patients, tenYears: 0 });
    return [...(await ofWindow(pages)), ...(await ofMain(few, all, patients))];
  },
};

async function ofWindow(record: string): Promise<Line[]> {
  const { page, pid, close } = await openDorso(record);
  await signIn(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const ids = await patientIds(page);
  const after: Heap[] = [];
  const whole: number[] = [];
  const main: number[] = [];
  for (let place = 0; place < PAGES; place += 1) {
    await openAndLeave(page, ids[place % ids.length] ?? '');
    if (![1, WARM, PAGES].includes(place + 1)) continue;
    after.push(await heapOf(devtools));
    whole.push(privateMb(await processOf(page)));
    main.push(residentMb(pid));
  }
  await close();
  const [first, warm, last] = after;
  if (!first || !warm || !last) return [];
  const line = (work: string, now: number, then: number, aim: number, pages = 1) =>
    within(work, timingOf(`after ${PAGES}`, [now]), timingOf(`after ${pages}`, [then]), aim);
  return [
    line('window, JavaScript in use', last.usedMb, first.usedMb, 1.1),
    line('window, JavaScript in use', last.usedMb, warm.usedMb, 1.1, WARM),
    line('window, its whole process', whole.at(-1) ?? NaN, whole[0] ?? NaN, 1.1),
    line('window, its whole process', whole.at(-1) ?? NaN, whole[1] ?? NaN, 1.1, WARM),
    line('window, elements alive', last.nodes, first.nodes, 1.1),
    line('window, listeners', last.listeners, first.listeners, 1.1),
    line('main, resident', main.at(-1) ?? NaN, main[0] ?? NaN, 2),
  ];
}

async function ofMain(few: string, all: string, patients: number): Promise<Line[]> {
  const resident = async (record: string) => {
    const { page, pid, close } = await openDorso(record);
    await signIn(page);
    const now = residentMb(pid);
    await close();
    return now;
  };
  const [fewMb, allMb] = [await resident(few), await resident(all)];
  const beside = timingOf(`with ${FEW}`, [fewMb]);
  const ours = timingOf(`with ${patients}`, [allMb]);
  return [within('main, resident, all asked', ours, beside, 2)];
}

/** From the worklist to the patient's drawn page and back. */
async function openAndLeave(page: Page, patientId: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `#/patient/${id}`;
  }, patientId);
  await page.locator('.plot .row').first().waitFor();
  await toWorklist(page);
}

/** Of the patients of ten years. */
function patientIds(page: Page): Promise<string[]> {
  return page
    .locator('a[data-row]', { hasText: 'Tenyears' })
    .evaluateAll((rows) => rows.map((row) => row.dataset['row'] ?? ''));
}

type Heap = { usedMb: number; nodes: number; listeners: number };

/** What is still held when the system asks for memory back, after the garbage was collected. */
async function heapOf(devtools: CDPSession): Promise<Heap> {
  await devtools.send('Memory.simulatePressureNotification', { level: 'critical' });
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    usedMb: value('JSHeapUsedSize') / MEGABYTE,
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
  };
}

/** The number of the process that draws the page. */
async function processOf(page: Page): Promise<number> {
  const browser = page.context().browser();
  const devtools = await browser?.newBrowserCDPSession();
  const processes = await devtools?.send('SystemInfo.getProcessInfo');
  await devtools?.detach();
  const drawing = processes?.processInfo.filter(({ type }) => type === 'renderer') ?? [];
  // The busiest: a spare one that waits for a next page has done nothing yet.
  return drawing.toSorted((a, b) => b.cpuTime - a.cpuTime)[0]?.id ?? NaN;
}

/** What no other process shares of a process's memory, on Linux; NaN elsewhere. */
function privateMb(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kilobytes = rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm);
    return [...kilobytes].reduce((sum, [, size]) => sum + Number(size), 0) / 1000;
  } catch {
    return NaN;
  }
}

/** The memory of a process that is in use, on Linux; NaN elsewhere. */
function residentMb(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1000;
  } catch {
    return NaN;
  }
}
