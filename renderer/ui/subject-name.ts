/** What a prompt is about, in words, and its title as the window writes it. */
import { adverseEffectLabel, adverseEffectTerms } from '../../clinical/adverse-effects.ts';
import { conditionIds, conditionLabel } from '../../clinical/conditions/index.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { interactionRows } from '../../clinical/interactions/index.ts';
import { redFlag, redFlagIds } from '../../clinical/redflags/index.ts';
import { m } from '../../words/messages.js';
import { sayDaysIn } from './say.ts';

const others: Readonly<Record<string, () => string>> = {
  pain_specialist: m.common_subject_pain_specialist,
  spine: m.common_subject_spine,
  spine_urgent: m.common_subject_spine_urgent,
  mental_health: m.common_subject_mental_health,
  vitamin_d: m.common_subject_vitamin_d,
  vitamin_b12: m.common_subject_vitamin_b12,
};

/** "Duloxetine" for `R31:duloxetine`, the finding in a few words for a red flag; null without subject. */
export function subjectName(key: string): string | null {
  const [, ...ids] = key.split(':');
  if (ids.length === 0) return null;
  const [first = '', ...rest] = ids.map(nameOf);
  return rest.reduce((said, name) => withIt(said, name.toLowerCase()), first);
}

/** A prompt's title, which names its subject, with its days written out. */
export function titleOf({ title }: { title: string }): string {
  return sayDaysIn(title);
}

function nameOf(id: string): string {
  const medicine = findMedicine(id);
  if (medicine) return medicine.name;
  if (redFlagIds.includes(id)) return capital(redFlag(id).name);
  if (adverseEffectTerms.some((term) => term.id === id)) return adverseEffectLabel(id);
  if (conditionIds.includes(id)) return conditionLabel(id);
  const row = interactionRows.find((one) => one.id === id);
  if (row) return capital(withIt(classNames(row.a), classNames(row.b)));
  return others[id]?.() ?? capital(id.replaceAll('_', ' '));
}

function classNames(ids: readonly string[]): string {
  return ids
    .map((id) => id.replaceAll('_', ' '))
    .reduce((first, second) => m.common_or({ first, second }));
}

const withIt = (first: string, second: string) => m.common_with({ first, second });

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
