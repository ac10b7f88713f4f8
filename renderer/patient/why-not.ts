/** What may be asked of the rules' silence: a rule by its id or title, a medicine by its name. */
import type { Chart } from '../../clinical/chart.ts';
import { medicines } from '../../clinical/formulary/index.ts';
import type { NotFiring, Prompt, Withheld } from '../../clinical/prompt.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import { explain } from '../../clinical/rules/evaluate.ts';
import { rules } from '../../clinical/rules/index.ts';
import { medicinesNamed } from '../visit/find-medicine.ts';

export type Question = { is: 'rule' | 'medicine'; id: string; name: string };

const MOST = 10;

/** Every rule, in the order of their ids. */
export function ruleQuestions(): Question[] {
  return rules
    .map(({ id, title }): Question => ({ is: 'rule', id, name: title }))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** Medicines by name, then rules whose id begins so or whose title holds every word that was typed. */
export function questionsFor(typed: string): Question[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const asRules = ruleQuestions().filter(({ id, name }) => {
    const text = name.toLowerCase();
    return words.every((word) => id.toLowerCase().startsWith(word) || text.includes(word));
  });
  const asMedicines = medicinesNamed(medicines, typed)
    .slice(0, MOST / 2)
    .map(({ id, name }): Question => ({ is: 'medicine', id, name }));
  return [...asMedicines, ...asRules].slice(0, MOST);
}

/** Why the rules that looked at a medicine stay silent about it. */
export function silentAbout(medicine: string, chart: Chart, protocol: Protocol): NotFiring[] {
  return rules
    .filter(({ subject }) => subject !== 'none')
    .flatMap(({ id }) => explain(id, chart, protocol))
    .filter((answer) => 'holds' in answer)
    .filter(({ subject }) => isAbout(medicine, subject));
}

/** The open prompts that are about a medicine already. */
export function promptsAbout(medicine: string, prompts: readonly Prompt[]): Prompt[] {
  return prompts.filter(({ state, subject }) => state.is === 'open' && isAbout(medicine, subject));
}

/** Why prompts that name medicines to start leave this one out. */
export function withheldFrom(
  medicine: string,
  prompts: readonly Prompt[],
): (Withheld & { ruleId: string })[] {
  return prompts.flatMap(({ ruleId, withheld }) =>
    withheld.filter((one) => one.medicine === medicine).map((one) => ({ ...one, ruleId })),
  );
}

function isAbout(medicine: string, subject: string | null): boolean {
  return subject !== null && subject.split(':').includes(medicine);
}
