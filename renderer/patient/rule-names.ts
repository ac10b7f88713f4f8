/** The rules that may be asked about: their ids and titles, in the order of the protocol. */
import { rules } from '../../clinical/rules/index.ts';

export const ruleNames: readonly { id: string; title: string }[] = rules
  .map(({ id, title }) => ({ id, title }))
  .sort((a, b) => a.id.localeCompare(b.id));
