/** When pain and function were last assessed together, as R10 and R11 say it. */
import { addDays } from '../day.ts';
import { say } from '../language/say.ts';
import type { Finding } from '../measures/finding.ts';
import type { Inquiry } from './inquiry.ts';
import { ago, days } from './wording.ts';

/** "pain and function were last recorded together on 2026-09-24, 45 days ago", or never. */
export function lastAssessed({ chart }: Inquiry, { value, facts }: Finding<number>): string {
  if ((facts ?? []).length === 0)
    return say`pain and function were never recorded together in the ${days(value)} since enrolment`;
  const when = value > 1 ? say`on ${addDays(chart.on, -value)}, ${days(value)} ago` : ago(value);
  return say`pain and function were last recorded together ${when}`;
}
