import { defineConfig } from 'vitest/config';
import { compileWords } from './scripts/set-up.mjs';

compileWords();

export default defineConfig({
  test: {
    include: ['{clinical,fhir,db,contract,main,renderer,scripts}/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    // Generous: nothing is measured here, and a laden machine must not fail a promise.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two cores, and some tests spawn the program itself.
    maxWorkers: 2,
  },
});
