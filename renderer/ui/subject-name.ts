/** What a prompt is about, in words, and its title as the window writes it. */
import { adverseEffectLabel, adverseEffectTerms } from '../../clinical/adverse-effects.ts';
import { conditionIds, conditionLabel } from '../../clinical/conditions/index.ts';
import { findMedicine } from '../../clinical/formulary/index.ts';
import { interactionRows } from '../../clinical/interactions/index.ts';
import { redFlag, redFlagIds } from '../../clinical/redflags/index.ts';
import { sayDaysIn } from './say.ts';

const others: Readonly<Record<string, string>> = {
  pain_specialist: 'Pain specialist',
  spine: 'Spine service',
  spine_urgent: 'Spine service, urgent',
  mental_health: 'Mental health',
  vitamin_d: 'Vitamin D',
  vitamin_b12: 'Vitamin B12',
};

/** "Duloxetine" for `R31:duloxetine`, the finding in a few words for a red flag; null without subject. */
export function subjectName(key: string): string | null {
  const [, ...ids] = key.split(':');
  if (ids.length === 0) return null;
  const [first = '', ...rest] = ids.map(nameOf);
  return [first, ...rest.map((name) => name.toLowerCase())].join(' with ');
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
  if (row) return capital(`${classNames(row.a)} with ${classNames(row.b)}`);
  return others[id] ?? capital(id.replaceAll('_', ' '));
}

function classNames(ids: readonly string[]): string {
  return ids.map((id) => id.replaceAll('_', ' ')).join(' or ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
