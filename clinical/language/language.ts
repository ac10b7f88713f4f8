/** The language in which clinical texts are read: names, bands, prompts and their reasons. */

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

let inForce: Language = 'en';

/** The language in force. */
export const language = (): Language => inForce;

/**
 * Sets the language of the texts that are read from now on. What is stored or computed never depends
 * on it: texts are the last step before a person reads.
 */
export function setLanguage(next: Language): void {
  inForce = next;
}

/** Runs `work` with its texts in another language, such as a patient's page beside an English window. */
export function inLanguage<T>(other: Language, work: () => T): T {
  const before = inForce;
  inForce = other;
  try {
    return work();
  } finally {
    inForce = before;
  }
}
