/**
 * `npm run bench -- table`: what `bench/results/` holds as the table of docs/performance.md, so that no
 * figure is copied by hand.
 */
import { isMet, type Line } from './benchmark.ts';
import { readResults, shown } from './results.ts';

const time = ({ median, low, high }: Line['ours']): string =>
  low === high ? shown(median) : `${shown(median)} (${shown(low)}-${shown(high)})`;

console.log('| benchmark | work | ours | beside | ratio | aim |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const { benchmark, patients, load, lines } of readResults()) {
  const heavy = `load ${load.map((one) => one.toFixed(0)).join('-')}`;
  for (const line of lines) {
    const { work, ours, beside, ratio, aim } = line;
    const verdict = isMet(line) ? shown(ratio) : `**${shown(ratio)}**`;
    console.log(
      `| ${benchmark} (${patients}, ${heavy}) | ${work} | ${ours.name} ${time(ours)} | ${beside.name} ${time(beside)} | ${verdict} | ${aim} |`,
    );
  }
}
