/** A prompt with its reasons, or a rule's silence, as lines of text. */
import type { FactUsed, Missing, NotFiring, Prompt } from '../../clinical/prompt.ts';

/** What a prompt says and why: one line for each fact, computed value, limit, gap and source. */
export function promptInWords(prompt: Prompt): string {
  const { key, urgency, state, title, meaning } = prompt;
  return [`${key}: ${urgency}, ${state.is}. ${title}`, `  ${meaning}`, ...reasons(prompt)].join(
    '\n',
  );
}

function reasons({ explanation }: Prompt): string[] {
  const { facts, computed, thresholds, missing, closesWhen, sources } = explanation;
  return [
    ...facts.map(factLine),
    ...computed.map(({ label, value, unit, how }) => `  ${label}: ${value} ${unit} (${how})`),
    ...thresholds.map(({ label, value, unit }) => `  limit, ${label}: ${value} ${unit}`),
    ...missing.map(missingLine),
    `  closes when: ${closesWhen}`,
    ...sources.map(({ id, text }) => `  source: ${id} ${text}`),
  ];
}

/** What keeps a rule silent, with what it looked at. */
export function silenceInWords({ ruleId, subject, because, facts, missing }: NotFiring): string {
  const about = subject === null ? ruleId : `${ruleId}:${subject}`;
  return [
    `${about} is silent because ${because}`,
    ...facts.map(factLine),
    ...missing.map(missingLine),
  ].join('\n');
}

function factLine({ on, label }: FactUsed): string {
  return `  ${on}  ${label}`;
}

function missingLine({ what, staleSince }: Missing): string {
  return `  missing: ${what}${staleSince ? `, last on ${staleSince}` : ''}`;
}
