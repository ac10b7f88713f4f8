import { defineConfig, type ReporterDescription } from '@playwright/test';

/** The gate (`scripts/ready.mjs`) reads the counts from a file. */
const report = process.env['DORSO_E2E_REPORT'];
const countsForTheGate: ReporterDescription[] = report ? [['json', { outputFile: report }]] : [];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Generous: nothing is measured here, and a laden machine must not fail a promise.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Each test starts a browser of its own; machines with two cores must keep up.
  workers: 2,
  // What passes only at the second try is named at the end of the gate (decision 22).
  retries: 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['./e2e/host-reporter.ts'], ['list'], ...countsForTheGate],
});
