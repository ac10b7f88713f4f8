import { addDays } from '../../../clinical/day.ts';
import type { ClinicFigures, Share } from '../../../clinical/report/clinic-figures.ts';
import { shareNames } from '../../../clinical/report/figure-words.ts';
import { clinicFigures } from '../../clinic-report.ts';
import { dayOption } from '../day-option.ts';
import { recordNotes, recordOptions, withRecord } from '../open-record.ts';
import type { Verb } from '../verb.ts';

const DAYS_OF_ANSWERS = 90;

/** How the clinic does. */
export const figuresVerb: Verb = {
  name: 'figures',
  forms: ['--record DIR [--on DATE] [--from DATE] [--clinician NAME]'],
  about: 'The clinic in figures: reassessed in time, responses, answers to prompts by rule.',
  notes: [
    ...recordNotes,
    '--on DATE          as of this day; today when left out',
    `--from DATE        answers to prompts from this day on; ${DAYS_OF_ANSWERS} days back when left out`,
  ],
  words: { least: 0, most: 0 },
  options: { ...recordOptions, on: { type: 'string' }, from: { type: 'string' } },
  run: (call) => {
    const on = dayOption(call, 'on');
    const from =
      call.option('from') === null ? addDays(on, -DAYS_OF_ANSWERS) : dayOption(call, 'from');
    return withRecord(call, async (record) => {
      const { signal } = call.terminal;
      const figures = await clinicFigures({ record, from, on, signal });
      return { json: figures, text: inWords(figures), failed: false };
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
