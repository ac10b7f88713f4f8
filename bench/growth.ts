/**
 * `npm run bench -- growth`: how each work grows with the clinic, from the results of runs with
 * `--patients N`. Prints a table and draws docs/performance-growth.svg, both axes logarithmic: a
 * straight line at 45 degrees is linear, a level one constant.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResults, shown } from './results.ts';

type Curve = { name: string; points: { patients: number; ms: number }[] };

const picture = join(import.meta.dirname, '..', 'docs', 'performance-growth.svg');

const curves = Map.groupBy(read(), ({ name }) => name)
  .entries()
  .map(([name, points]): Curve => ({
    name,
    points: points.toSorted((a, b) => a.patients - b.patients),
  }))
  .filter(({ points }) => new Set(points.map(({ patients }) => patients)).size > 1)
  .toArray();
for (const { name, points } of curves)
  console.log(
    `| ${name} | ${points.map(({ patients, ms }) => `${patients}: ${shown(ms)} ms`).join(' | ')} |`,
  );
writeFileSync(picture, drawn(curves));

/** The lines whose time depends on the size, named without the numbers in them. */
function read() {
  return readResults()
    .filter(({ file }) => /-\d+\.json$/.test(file))
    .flatMap(({ benchmark, patients, lines }) =>
      lines
        .filter(({ work }) => !/bytes|percentile|stretch|same rows|prove it/.test(work))
        .map(({ work, ours }) => ({
          name: `${benchmark}: ${work.replace(/:.*$/, '').replace(/\d[\d,]*/g, 'N')}`,
          patients,
          ms: ours.median,
        })),
    );
}

function drawn(all: readonly Curve[]): string {
  const [width, height, left, bottom] = [910, 480, 80, 50];
  const each = all.flatMap(({ points }) => points);
  const log = Math.log10;
  const most = {
    x: log(Math.max(...each.map(({ patients }) => patients))),
    y: Math.ceil(log(Math.max(...each.map(({ ms }) => ms)))),
  };
  const least = {
    x: log(Math.min(...each.map(({ patients }) => patients))),
    y: Math.floor(log(Math.min(...each.map(({ ms }) => ms)))),
  };
  const plot = { width: width - left - 330, height: height - bottom - 30 };
  const x = (patients: number) =>
    left + (plot.width * (log(patients) - least.x)) / (most.x - least.x);
  const y = (ms: number) => 30 + plot.height * (1 - (log(ms) - least.y) / (most.y - least.y));
  const text = (at: [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}" ${more}>${words}</text>`;
  const sizes = [...new Set(each.map(({ patients }) => patients))];
  const powers = Array.from(
    { length: most.y - least.y + 1 },
    (_, place) => 10 ** (least.y + place),
  );
  const ink = (place: number) => `hsl(${(place * 360) / all.length} 65% 38%)`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...powers.map(
      (ms) =>
        `<path d="M${left} ${y(ms).toFixed(1)}h${plot.width}" stroke="#ddd"/>${text([left - 8, y(ms) + 4], `${ms} ms`, 'text-anchor="end"')}`,
    ),
    ...sizes.map((size) =>
      text([x(size), height - bottom + 22], `${size}`, 'text-anchor="middle"'),
    ),
    text([left + plot.width / 2, height - 8], 'patients', 'text-anchor="middle"'),
    ...all.map(
      ({ points }, place) =>
        `<polyline fill="none" stroke="${ink(place)}" stroke-width="2" points="${points.map(({ patients, ms }) => `${x(patients).toFixed(1)},${y(ms).toFixed(1)}`).join(' ')}"/>`,
    ),
    ...all.map(({ name }, place) =>
      text([left + plot.width + 16, 44 + place * 22], name, `fill="${ink(place)}"`),
    ),
    '</svg>',
    '',
  ].join('\n');
}
