/**
 * Runs the built main process on the stand-in: `node e2e/standin/run.ts`. Node is told where the
 * module `electron` is; main and preload are the very files Electron would run.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'out/main/index.js');
const standin = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href;

if (!existsSync(main)) {
  process.stderr.write('Dorso is not built yet. Build it with: npx electron-vite build\n');
  process.exit(1);
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standin, shortCircuit: true } : next(specifier, context),
});

const { app } = await import('./electron.ts');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    app.quit();
  });
}

await import(pathToFileURL(main).href);
