/** The patient page from the click on a worklist row to the drawn chart, beside bare chart libraries. */
import type { Page } from '@playwright/test';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { timingOf } from '../side-by-side.ts';
import { bareChartJs, bareUPlot } from './bare-charts.ts';
import { recordOf } from './clinics.ts';
import { openDorso, press, rest, signIn, toWorklist } from './host.ts';
import { paintedAfter, type Painted } from './painted.ts';

const ROUNDS = 9;
const YEAR_DAYS = 366;
const TEN_YEARS_DAYS = 3650;
const FRAME_LIMIT_MS = 50;

export const patientPage: Benchmark = {
  name: 'patient-page',
  about: 'a patient of ten years, five medicines, forty marks: from click to drawn chart',
  async run() {
    const dorso = await openDorso(await recordOf({ simulated: 40, tenYears: 210 }));
    await signIn(dorso.page);
    const measured = {
      opened: [] as Painted[],
      all: [] as Painted[],
      chartJsYear: [] as Painted[],
      chartJsAll: [] as Painted[],
      uPlotYear: [] as Painted[],
      uPlotAll: [] as Painted[],
    };
    const bare = {
      chartJsYear: await bareChart(await dorso.emptyPage(), bareChartJs, YEAR_DAYS),
      chartJsAll: await bareChart(await dorso.emptyPage(), bareChartJs, TEN_YEARS_DAYS),
      uPlotYear: await bareChart(await dorso.emptyPage(), bareUPlot, YEAR_DAYS),
      uPlotAll: await bareChart(await dorso.emptyPage(), bareUPlot, TEN_YEARS_DAYS),
    };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const one = {
        opened: await openPatient(dorso.page, round),
        all: await showAll(dorso.page),
        chartJsYear: await bare.chartJsYear(),
        chartJsAll: await bare.chartJsAll(),
        uPlotYear: await bare.uPlotYear(),
        uPlotAll: await bare.uPlotAll(),
      };
      // The first round warms up.
      if (round === 0) continue;
      for (const name of Object.keys(one) as (keyof typeof one)[]) measured[name].push(one[name]);
    }
    await dorso.close();
    return linesOf(measured);
  },
};

async function openPatient(page: Page, place: number): Promise<Painted> {
  await toWorklist(page);
  const row = page.locator('a[data-row]', { hasText: 'Tenyears' }).nth(place % 8);
  const wanted = ['.picture canvas', '.plot .row'];
  return paintedAfter(page, { event: 'click', wanted }, () => press(page, row));
}

async function showAll(page: Page): Promise<Painted> {
  await rest(page);
  const all = page.getByRole('button', { name: 'All', exact: true });
  const wanted = ['.zoom button:last-child[aria-pressed="true"]'];
  return paintedAfter(page, { event: 'click', wanted }, () => press(page, all));
}

async function bareChart(
  page: Page,
  prepare: (page: Page, days: number) => Promise<void>,
  days: number,
): Promise<() => Promise<Painted>> {
  await prepare(page, days);
  return async () => {
    await page.bringToFront();
    await rest(page);
    // Taken away before, so that a frame with the one before is not taken for the new one.
    await page.evaluate(() => document.querySelector('.drawn')?.classList.remove('drawn'));
    return paintedAfter(page, { event: 'click', wanted: ['.drawn'] }, () =>
      press(page, page.locator('button')),
    );
  };
}

type Measured = Record<
  'opened' | 'all' | 'chartJsYear' | 'chartJsAll' | 'uPlotYear' | 'uPlotAll',
  Painted[]
>;

function linesOf(measured: Measured): Line[] {
  const after = (name: string, of: keyof Measured) =>
    timingOf(
      name,
      measured[of].map((one) => one.after),
    );
  const frames = (name: string, of: keyof Measured) =>
    timingOf(
      name,
      measured[of].map(({ longestFrame }) => longestFrame),
    );
  const limit = timingOf('the limit', [FRAME_LIMIT_MS]);
  return [
    within('click to chart', after('Dorso', 'opened'), after('Chart.js alone', 'chartJsYear'), 1.5),
    within('click to chart', after('Dorso', 'opened'), after('uPlot alone', 'uPlotYear'), 1.5),
    within('zoom to all', after('Dorso', 'all'), after('Chart.js alone', 'chartJsAll'), 1.5),
    within('zoom to all', after('Dorso', 'all'), after('uPlot alone', 'uPlotAll'), 1.5),
    within('longest frame of an opening', frames('Dorso', 'opened'), limit, 1),
    within('longest frame of a zoom', frames('Dorso', 'all'), limit, 1),
    within('longest frame, Chart.js alone', frames('Chart.js', 'chartJsAll'), limit, 1),
  ];
}
