/** When pain and function were last assessed together, as R10 and R11 say it. */
import type { Elapsed } from '../chart/elapsed.ts';
import { dayOf } from '../day.ts';
import { say } from '../language/say.ts';
import type { Finding } from '../measures/finding.ts';
import { ago, days } from './wording.ts';

/** "pain and function were last recorded together on 2026-09-24, 45 days ago", or never. */
export function lastAssessed({ value, facts }: Finding<Elapsed>): string {
  if ((facts ?? []).length === 0)
    return say`pain and function were never recorded together in the ${days(value)} since enrolment`;
  const when = value.days > 1 ? say`on ${dayOf(value.from)}, ${days(value)} ago` : ago(value);
  return say`pain and function were last recorded together ${when}`;
}
