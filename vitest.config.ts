import { defineConfig } from 'vitest/config';
import { compileWords } from './scripts/set-up.mjs';

compileWords();

export default defineConfig({
  test: {
    include: ['{clinical,fhir,db,contract,main,renderer,scripts}/**/*.test.ts'],
    setupFiles: ['./vitest.setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores, and some tests spawn the program itself.
    maxWorkers: 2,
  },
});
