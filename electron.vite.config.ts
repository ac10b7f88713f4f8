import { cpSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';

const external = ['electron', 'better-sqlite3', /^node:/];

/** The record's migrations are SQL files that main reads at run time. */
const copyMigrations = {
  name: 'copy-migrations',
  writeBundle() {
    cpSync('db/migrations', 'out/main/migrations', {
      recursive: true,
      filter: (path) => !path.endsWith('.ts'),
    });
  },
};

export default defineConfig({
  main: {
    plugins: [copyMigrations],
    build: {
      outDir: 'out/main',
      externalizeDeps: false,
      rollupOptions: {
        // The second one is the program of the record's background threads.
        input: { index: 'main/index.ts', background: 'db/background/worker.ts' },
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
      minify: true,
      // Read from the disk, not from a network: two chunks are enough.
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
