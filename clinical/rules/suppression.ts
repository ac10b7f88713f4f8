/** Which prompts are not shown while another is open. The hold on titration is part of the rules it silences. */
import type { Urgency } from '../prompt.ts';
import type { Fired, Firings } from './firings.ts';

type Suppression = {
  /** While any of these rules fires, ... */
  while: readonly string[];
  /** ... these are not shown, ... */
  silent: readonly string[];
  /** ... at this urgency only, where one is named. */
  at?: Urgency;
};

/** Red flags, motor deficits and thoughts of self-harm come first: no talk of routine treatment meanwhile. */
export const suppressions: readonly Suppression[] = [
  {
    while: ['R01', 'R02'],
    silent: [
      'R05',
      'R13',
      'R14',
      'R20',
      'R21',
      'R23',
      'R40',
      'R46',
      'R47',
      'R48',
      'R50',
      'R51',
      'R52',
    ],
  },
  { while: ['R01', 'R02'], silent: ['R29'], at: 'action' },
  { while: ['R44'], silent: ['R05'] },
];

/** The key of the open prompt that keeps this one from being shown; null = shown. */
export function suppressedBy(firings: Firings, { rule, firing }: Fired): string | null {
  for (const each of suppressions) {
    if (!each.silent.includes(rule.id)) continue;
    if (each.at !== undefined && each.at !== firing.urgency) continue;
    for (const id of each.while) {
      const [open] = firings.of(id);
      if (open) return open.key;
    }
  }
  return null;
}
