/** What the keys of the visit form do. */
import { m } from '../../words/messages.js';
import { takeNext } from './dose-entry.ts';
import { setNoEffects } from './effect-entry.ts';
import type { VisitAct } from './keys.ts';
import { lead } from './lead.ts';
import { openFlags } from './red-flag-facts.ts';
import type { Visit } from './visit.svelte.ts';

/** Does what a key asks for; where it cannot be done, leads to the place and says why. */
export function perform(act: VisitAct, visit: Visit): void {
  const { entry, chart } = visit;
  if (act.do === 'go') lead(act.field);
  if (act.do === 'no_effects') setNoEffects(entry, !entry.noEffects);
  if (act.do === 'next_step') takeNextStep(visit);
  if (act.do === 'all_clear' && chart) {
    if (openFlags(chart).length > 0) sayAt(visit, 'red-flags', m.visit_flags_open_key());
    else
      entry.redFlags.screened = entry.redFlags.screened === 'all_clear' ? 'not_asked' : 'all_clear';
  }
  if (act.do === 'session' && !lead('sessions-physical_therapy') && !lead('sessions-cbt'))
    sayAt(visit, 'therapy-physical_therapy', m.visit_sessions_none_key());
}

/** Takes the first step that may be taken; pressed again, takes it back. */
function takeNextStep(visit: Visit): void {
  const step = visit.firstStep;
  if (!step) {
    const why = visit.nextDoses.flatMap(({ heldBy }) => heldBy).join('; ');
    sayAt(visit, 'doses', why === '' ? m.visit_step_none_key() : m.visit_step_held_key({ why }));
    return;
  }
  takeNext(visit.entry, step);
  // A stop waits for its reason.
  if (step.to === 0) requestAnimationFrame(() => lead(`dose-${step.medicine}`));
}

function sayAt(visit: Visit, field: string, words: string): void {
  lead(field);
  visit.notice = words;
}
