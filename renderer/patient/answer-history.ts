/** Every answer ever given to a prompt of a patient, also to prompts that are closed since. */
import { isKind, type Fact } from '../../clinical/facts.ts';
import type { PromptResponseFact } from '../../clinical/prompt.ts';
import { rules } from '../../clinical/rules/index.ts';
import { subjectName } from '../ui/subject-name.ts';

export type GivenAnswer = {
  answer: PromptResponseFact;
  /** What the prompt was about: its rule's title, and its subject. */
  title: string;
  /** Set where the answer was taken back: by this fact, for this reason. */
  takenBack: { by: Fact; reason: string } | null;
};

/** Newest first. */
export function answerHistory(facts: readonly Fact[]): GivenAnswer[] {
  const voids = new Map(
    facts.flatMap((fact) =>
      isKind(fact, 'void') && fact.replaces !== null ? [[fact.replaces, fact] as const] : [],
    ),
  );
  return facts
    .filter((fact) => isKind(fact, 'prompt_response'))
    .map((answer) => {
      const by = voids.get(answer.id);
      return {
        answer,
        title: promptTitle(answer.statement.promptKey),
        takenBack: by ? { by, reason: by.statement.reason } : null,
      };
    })
    .sort(
      (a, b) => b.answer.on.localeCompare(a.answer.on) || b.answer.id.localeCompare(a.answer.id),
    );
}

/** "R30 Adverse effect: hold or reduce: Dizziness" for a key whose prompt may be closed. */
export function promptTitle(key: string): string {
  const id = key.slice(0, 3);
  const title = rules.find((rule) => rule.id === id)?.title ?? '';
  return [`${id} ${title}`.trim(), subjectName(key)].filter((part) => part !== null).join(': ');
}

/** The answer recorded last under a key; null where there is none. */
export function newestAnswer(facts: readonly Fact[], key: string): PromptResponseFact | null {
  return facts
    .filter((fact) => isKind(fact, 'prompt_response'))
    .reduce<PromptResponseFact | null>((newest, fact) => {
      if (fact.statement.promptKey !== key) return newest;
      return newest === null || fact.id > newest.id ? fact : newest;
    }, null);
}
