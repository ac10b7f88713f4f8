/** What the keys of the visit form do. */
import { m } from '../../words/messages.js';
import { chooseDose, doseOf, stopDose } from './dose-entry.ts';
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
    visit.notice = m.visit_sessions_none_key();
}

/** The first next dose that nothing holds, those that are due before the others; again: not. */
function takeNextStep(visit: Visit): void {
  const { entry, nextDoses } = visit;
  const free = nextDoses.filter(({ heldBy }) => heldBy.length === 0);
  const [step] = free.toSorted((a, b) => Number(b.due) - Number(a.due));
  if (!step) {
    const [held] = nextDoses;
    const why = held?.heldBy.join('; ');
    sayAt(visit, 'doses', why ? m.visit_step_held_key({ why }) : m.visit_step_none_key());
    return;
  }
  if (step.to > 0) chooseDose(entry, step.medicine, step.to);
  else if (doseOf(entry, step.medicine)?.stop === undefined) {
    stopDose(entry, step.medicine, '');
    requestAnimationFrame(() => lead(`dose-${step.medicine}`));
  }
}

function sayAt(visit: Visit, field: string, words: string): void {
  lead(field);
  visit.notice = words;
}
