/** The Spanish of the clinical texts, by their English: one file a folder of the clinical content. */
import { ruleWords } from './rule-words.ts';
import { reportWords } from './report-words.ts';
import { knowledgeWords } from './knowledge-words.ts';

export const spanish: Readonly<Record<string, string | undefined>> = {
  ...ruleWords,
  ...knowledgeWords,
  ...reportWords,
};
