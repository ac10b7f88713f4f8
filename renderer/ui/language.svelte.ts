/** The language of the window: of its own texts, of the clinical ones, and of days and numbers. */
import { setLanguage, languages, type Language } from '../../clinical/language/language.ts';
import { overwriteGetLocale } from '../../words/runtime.js';

class LanguageInForce {
  now = $state<Language>(fromSystem());

  constructor() {
    // Read within a component, the language is a dependency: its texts change with it.
    overwriteGetLocale(() => this.now);
    this.set(this.now);
  }

  set(language: Language): void {
    if (language === this.now && document.documentElement.lang === language) return;
    setLanguage(language);
    document.documentElement.lang = language;
    this.now = language;
  }
}

function fromSystem(): Language {
  return languages.find((one) => navigator.language.startsWith(one)) ?? 'en';
}

export const languageInForce = new LanguageInForce();
