/**
 * Property tests draw the same cases at every run of the gate, so that a run can be repeated and one
 * change is not blamed for another's luck. `DORSO_SEED=random` draws new ones: for nightly runs.
 */
import fc from 'fast-check';
import { language } from './clinical/language/language.ts';
import { overwriteGetLocale } from './words/runtime.js';

const named = process.env['DORSO_SEED'] ?? '20261123';

fc.configureGlobal({ seed: named === 'random' ? Date.now() : Number(named) });

// As in the program: texts of the window follow the language in force.
overwriteGetLocale(language);
