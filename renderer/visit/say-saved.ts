/** Says that a visit was saved or discarded, with a way to take that back at once. */
import type { Fact } from '../../clinical/facts.ts';
import { isDay } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';
import type { OpenPatient } from '../patient/open-patient.svelte.ts';
import { said } from '../ui/said.svelte.ts';
import { sayDay } from '../ui/say.ts';
import { undoing } from './undo.ts';

/** The patient is named: the way back is still offered where somebody else's screen is open. */
export function saySaved(open: OpenPatient, saved: readonly Fact[], on: string): void {
  const count = saved.length;
  const patient = open.page?.patient.name ?? '';
  const line = isDay(on)
    ? m.visit_saved({ count, day: sayDay(on), patient })
    : m.visit_saved_plain({ count, patient });
  said.say(line, {
    label: m.visit_undo(),
    run: async () => {
      await open.record(undoing(saved, open.page?.facts ?? [], m.visit_undo_reason()));
      return m.visit_undone({ count });
    },
  });
}

/** @param restore brings the entries back; null where they cannot be read. */
export function sayDiscarded(restore: (() => void) | null): void {
  if (!restore) {
    said.say(m.visit_discarded());
    return;
  }
  said.say(m.visit_discarded(), {
    label: m.visit_undo(),
    run: () => {
      restore();
      return Promise.resolve(m.visit_restored());
    },
  });
}
