/** Chart.js and uPlot drawing the points of ten years alone, each in an empty page. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dayNumber } from '../../clinical/day.ts';
import type { Statement } from '../../clinical/facts.ts';
import { tenYears } from './ten-years.ts';

/** Points by day number: score lines, dose steps, and the days of marks. */
type Points = {
  from: number;
  to: number;
  lines: { name: string; stepped: boolean; marks: boolean; points: [x: number, y: number][] }[];
};

const require = createRequire(import.meta.url);

/** An empty page with a button that draws the points of ten years with Chart.js. */
export async function bareChartJs(page: Page, days: number): Promise<void> {
  await page.setContent(content);
  await page.addScriptTag({
    path: join(require.resolve('chart.js'), '..', 'chart.umd.min.js'),
  });
  await page.evaluate(withChartJs, pointsOf(days));
}

/** The same with uPlot. */
export async function bareUPlot(page: Page, days: number): Promise<void> {
  await page.setContent(content);
  await page.addScriptTag({ path: require.resolve('uplot/dist/uPlot.iife.min.js') });
  await page.evaluate(withUPlot, pointsOf(days));
}

/** As large as the time line of the patient page. */
const content = `<!doctype html><button>Draw</button><div style="width:880px;height:560px"></div>`;

function pointsOf(days: number): Points {
  const all = tenYears(0).facts.map(({ on, statement }) => ({ x: dayNumber(on), statement }));
  const to = Math.max(...all.map(({ x }) => x));
  const lines = new Map<string, Points['lines'][number]>();
  for (const { x, statement } of all) {
    const place = placeOf(statement);
    if (place === null) continue;
    const { name, y, ...how } = place;
    const line = lines.get(name) ?? { name, ...how, points: [] };
    line.points.push([x, y]);
    lines.set(name, line);
  }
  return { from: to - days, to, lines: [...lines.values()] };
}

/** The line a statement is a point of, and how it is drawn. */
function placeOf(statement: Statement) {
  const { kind } = statement;
  if (kind === 'score')
    return { name: statement.instrument, y: statement.value, stepped: false, marks: false };
  if (kind === 'dose')
    return { name: statement.medicine, y: statement.amount ?? 0, stepped: true, marks: false };
  const isMark = kind === 'adverse_effect' || kind === 'referral';
  return isMark ? { name: 'marks', y: 1, stepped: false, marks: true } : null;
}

declare const Chart: new (canvas: HTMLCanvasElement, config: object) => { destroy: () => void };

/** Runs in the page, by its source text. Each click takes the last chart away and draws another. */
function withChartJs({ from, to, lines }: Points): void {
  let chart: { destroy: () => void } | null = null;
  document.querySelector('button')?.addEventListener('click', () => {
    chart?.destroy();
    const canvas = document.createElement('canvas');
    canvas.className = 'drawn';
    document.querySelector('div')?.replaceChildren(canvas);
    chart = new Chart(canvas, {
      type: 'line',
      data: {
        datasets: lines.map(({ name, stepped, marks, points }) => ({
          label: name,
          data: points.map(([x, y]) => ({ x, y })),
          yAxisID: name,
          stepped,
          showLine: !marks,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        scales: {
          x: { type: 'linear', min: from, max: to },
          ...Object.fromEntries(
            lines.map(({ name }) => [name, { type: 'linear', stack: 'rows', position: 'left' }]),
          ),
        },
      },
    });
  });
}

declare const uPlot: {
  new (options: object, data: unknown[], box: Element): { destroy: () => void };
  paths: { stepped: (how: object) => unknown };
};

/** Runs in the page, by its source text. All lines on one scale: uPlot stacks none. */
function withUPlot({ from, to, lines }: Points): void {
  let plot: { destroy: () => void } | null = null;
  const xs = [...new Set(lines.flatMap(({ points }) => points.map(([x]) => x)))].sort(
    (a, b) => a - b,
  );
  const data = lines.map(({ points }) => {
    const at = new Map(points);
    return xs.map((x) => at.get(x) ?? null);
  });
  document.querySelector('button')?.addEventListener('click', () => {
    plot?.destroy();
    const box = document.querySelector('div');
    if (!box) return;
    plot = new uPlot(
      {
        width: 880,
        height: 560,
        scales: { x: { time: false, range: [from, to] } },
        series: [
          {},
          ...lines.map(({ name, stepped, marks }) => ({
            label: name,
            stroke: 'black',
            spanGaps: true,
            points: { show: true },
            ...(marks ? { width: 0 } : {}),
            ...(stepped ? { paths: uPlot.paths.stepped({ align: 1 }) } : {}),
          })),
        ],
      },
      [xs, ...data],
      box,
    );
    box.querySelector('canvas')?.classList.add('drawn');
  });
}
