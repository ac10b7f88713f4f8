/**
 * How the window speaks and looks: as the person who is signed in chose, else as was chosen on this
 * computer, else as its system does. The one place that sets main's own language.
 */
import { languages, setLanguage, type Language } from '../clinical/language/language.ts';
import { lookSchema, type Look } from '../contract/people.ts';
import { config } from 'zod';
import { en, es } from 'zod/locales';
import type { Session } from './session.ts';

type Circumstances = {
  session: Session;
  /** What was chosen on this computer; null = nothing yet. */
  ofComputer: () => Look | null;
  keepOnComputer: (look: Look) => Promise<void>;
  /** The system's language and region, such as "es-MX". */
  systemLocale: string;
};

/** Names of the preferences of a person that make up their look. */
const names = {
  language: 'language',
  theme: 'theme',
  textSize: 'text_size',
  singleKeys: 'single_keys',
} as const;

export class LookKeeper {
  readonly #in: Circumstances;
  readonly #listeners: (() => void)[] = [];

  /** From then on main speaks the language of whoever is signed in. */
  constructor(circumstances: Circumstances) {
    this.#in = circumstances;
    circumstances.session.onChange(() => {
      this.#speak();
    });
    this.#speak();
  }

  /** The look in force. */
  now(): Look {
    const { session, ofComputer, systemLocale } = this.#in;
    const start: Look = ofComputer() ?? {
      language: languageOf(systemLocale),
      theme: 'system',
      textSize: 'normal',
      singleKeys: 'on',
    };
    if (!session.isOpen) return start;
    const chosen = session.record.preferences();
    // A part that is missing, or of another Dorso's making, is as on this computer.
    const own = <P extends keyof Look>(part: P): Look[P] => {
      const parsed = lookSchema.shape[part].safeParse(chosen[names[part]]);
      return parsed.success ? (parsed.data as Look[P]) : start[part]; // the schema of this very part
    };
    return {
      language: own('language'),
      theme: own('theme'),
      textSize: own('textSize'),
      singleKeys: own('singleKeys'),
    };
  }

  /** Keeps it for the person who is signed in, else for this computer. */
  async change(look: Look): Promise<void> {
    const { session, keepOnComputer } = this.#in;
    if (session.isOpen) {
      const before = this.now();
      for (const part of parts) {
        if (before[part] !== look[part]) session.record.setPreference(names[part], look[part]);
      }
    } else await keepOnComputer(look);
    this.#speak();
  }

  /** Called whenever the language may be another. */
  onLanguage(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #speak(): void {
    const { language } = this.now();
    setLanguage(language);
    // What a schema refuses is said by zod itself.
    config(zodWords[language]());
    for (const listener of this.#listeners) listener();
  }
}

const zodWords = { en, es };

const parts = ['language', 'theme', 'textSize', 'singleKeys'] as const;

function languageOf(locale: string): Language {
  return languages.find((one) => locale.startsWith(one)) ?? 'en';
}
