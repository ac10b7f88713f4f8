/** Prompts, their reasons and what closes them. */
export const ruleWords: Readonly<Record<string, string>> = {
  today: 'hoy',
};
