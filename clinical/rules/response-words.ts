/** The response to treatment as a condition of a rule, and the scores behind it as prompts say them. */
import { say } from '../language/say.ts';
import type { Finding } from '../measures/finding.ts';
import type { Response } from '../measures/response.ts';
import type { Inquiry } from './inquiry.ts';

/** How a measure came to its value: "Pain NRS, average 7 on 2026-10-18, 6 on 2026-11-20"; empty where it could not. */
export function howOf({ computed }: Finding<unknown>): string {
  return computed?.[0]?.how ?? '';
}

/** Goes on only where the response is inadequate; gives the scores that say so. */
export function inadequateBy(
  look: Inquiry,
  finding: Finding<Response>,
  condition: string,
): string | null {
  const response = look.at(finding);
  const lacking = finding.missing?.[0]?.what;
  const holds = look.that(
    condition,
    response === 'unknown' ? 'unknown' : response === 'inadequate',
    () => say`the response is adequate (${howOf(finding)})`,
    () => say`the response cannot be worked out${lacking ? say` without ${lacking}` : ''}`,
  );
  return holds ? howOf(finding) : null;
}
