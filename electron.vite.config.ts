import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';

const external = ['electron', 'better-sqlite3', /^node:/];

// TEMPORARY, until these parts have landed: empty ones, so that the window can be looked at.
const parts: Record<string, string> = {
  'db/index.ts':
    'export const recordExists = () => false; export const peopleNames = () => []; export const createRecord = async () => { throw new Error() }; export const openRecord = createRecord;',
  'clinical/rules/evaluate.ts':
    'export const evaluate = () => []; export const explain = () => [];',
  'clinical/chart.ts': 'export const buildChart = () => null;',
  'clinical/instruments/index.ts':
    'export const instrumentIds = []; export const scoreProblem = () => null;',
  'clinical/labs/index.ts': 'export const labIds = []; export const labProblem = () => null;',
  'clinical/redflags/index.ts': 'export const redFlagIds = [];',
  'main/worklist/worklist.ts': 'export const worklist = () => [];',
  'main/import/import-files.ts': 'export const importFiles = async () => null;',
};
const shellOnly = process.env['DORSO_SHELL_ONLY'] === '1';
const missingParts = {
  name: 'missing-parts',
  enforce: 'pre' as const,
  resolveId(id: string, importer?: string) {
    if (!id.startsWith('.') || !importer) return undefined;
    const path = resolve(dirname(importer), id);
    const part = Object.keys(parts).find((name) => path === resolve(name));
    return part && (shellOnly || !existsSync(path)) ? `\0${part}` : undefined;
  },
  load(id: string) {
    return id.startsWith('\0') ? parts[id.slice(1)] : undefined;
  },
};

export default defineConfig({
  main: {
    plugins: [missingParts],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'main/index.ts' },
        external,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'main/preload.ts' },
        external: ['electron'],
        // A sandboxed preload is one CommonJS file: it can require nothing but Electron's own.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [svelte()],
    build: {
      outDir: 'out/renderer',
      // Inlined assets would be refused by the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
