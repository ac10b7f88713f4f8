/** Names, bands and advice of the clinical data files. */
export const knowledgeWords: Readonly<Record<string, string>> = {};
