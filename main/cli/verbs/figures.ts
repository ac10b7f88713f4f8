import { Readable } from 'node:stream';
import { addDays } from '../../../clinical/day.ts';
import type { ClinicFigures, Share } from '../../../clinical/report/clinic-figures.ts';
import { shareNames } from '../../../clinical/report/figure-words.ts';
import { clinicFigures } from '../../clinic-report.ts';
import { writeAside } from '../../export/write-aside.ts';
import { dayOption } from '../day-option.ts';
import { drawingOf, onPaperOf, onPaperOptions } from '../on-paper.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import { sayNowAndThen } from '../say-now-and-then.ts';
import { unlessStopped } from '../unless-stopped.ts';
import { Misuse, required, type Verb } from '../verb.ts';

const DAYS_OF_ANSWERS = 90;

/** How the clinic does. */
export const figuresVerb: Verb = {
  name: 'figures',
  forms: [
    '--record DIR [--on DATE] [--from DATE] [--out FILE.pdf [--language en|es] [--paper WHICH]] [--clinician NAME]',
  ],
  about: 'The clinic in figures: reassessed in time, responses, answers to prompts by rule.',
  notes: [
    ...recordNotes,
    '--on DATE          as of this day; today when left out',
    `--from DATE        answers to prompts from this day on; ${DAYS_OF_ANSWERS} days back when left out`,
    '--out FILE.pdf     writes them as PDF too; drawn by a browser engine as `export --format pdf` is',
    '--language en|es   with --out: English when left out',
    '--paper WHICH      with --out: A4 or Letter; A4 when left out',
  ],
  words: { least: 0, most: 0 },
  options: {
    ...recordOptions,
    on: { type: 'string' },
    from: { type: 'string' },
    out: { type: 'string' },
    ...onPaperOptions,
  },
  run: (call) => {
    const on = dayOption(call, 'on');
    const from =
      call.option('from') === null ? addDays(on, -DAYS_OF_ANSWERS) : dayOption(call, 'from');
    const out = call.option('out');
    const how = onPaperOf(call);
    const stray = Object.keys(onPaperOptions).find((name) => call.option(name) !== null);
    if (out === null && stray !== undefined) throw new Misuse(`--${stray} goes with --out only.`);
    const documentsOf = out === null ? null : drawingOf(call);
    return withRecord(call, async (record) => {
      const { terminal } = call;
      const onProgress = sayNowAndThen(terminal, 'counted');
      const { signal } = terminal;
      const figures = await clinicFigures({ record, from, on, signal, onProgress });
      if (out === null || documentsOf === null) {
        return { json: figures, text: inWords(figures), failed: false };
      }
      const draw = await documentsOf({ record, directory: required(call, 'record') });
      const pdf = await unlessStopped(signal, () => draw({ ...how, figures }));
      await writeAside(out, Readable.from([pdf]));
      const text = `${inWords(figures)}\nWritten to ${out}.`;
      return { json: { ...figures, path: out }, text, failed: false };
    });
  },
};

function inWords({ on, from, patients, shares, answers }: ClinicFigures): string {
  const lines = Object.entries(shares).map(
    // Object.entries widens the keys of this very record.
    ([id, share]) => `  ${shareNames[id as keyof typeof shares]}: ${shareInWords(share)}`,
  );
  return [
    `${patients} patients followed on ${on}`,
    ...lines,
    `Answers to prompts since ${from}`,
    ...(answers.length === 0 ? ['  none'] : []),
    ...answers.map(
      ({ ruleId, accepted, declined, snoozed }) =>
        `  ${ruleId}: ${accepted} accepted, ${declined} declined, ${snoozed} snoozed`,
    ),
  ].join('\n');
}

function shareInWords({ yes, no, unknown }: Share): string {
  const known = yes + no;
  const percent = known === 0 ? '' : ` (${Math.round((100 * yes) / known)} %)`;
  return `${yes} of ${known}${percent}${unknown > 0 ? `, not known of ${unknown}` : ''}`;
}
