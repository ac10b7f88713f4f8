/** What of Electron's security checklist is a setting or an absence: neither can be attacked in a test. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safePreferences } from './safe-preferences.ts';

const root = join(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** Our code, without tests: path and text. */
const sources = ['main', 'renderer', 'contract']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`),
  )
  .filter((path) => /\.(ts|svelte|html)$/.test(path) && !/test|\.d\.ts$/.test(path))
  .map((path) => [path, textOf(path)] as const);
const without = (pattern: RegExp, allowed: RegExp = /^$/) =>
  sources.filter(([path, text]) => pattern.test(text) && !allowed.test(path)).map(([path]) => path);

describe('Electron’s security checklist, where it is a setting', () => {
  it.each([
    ['2: no Node in pages', { nodeIntegration: false }],
    ['2: no Node in workers', { nodeIntegrationInWorker: false }],
    ['2: no Node in frames', { nodeIntegrationInSubFrames: false }],
    ['3: context isolation', { contextIsolation: true }],
    ['4: sandbox', { sandbox: true }],
    ['6: web security', { webSecurity: true }],
    ['8: no insecure content', { allowRunningInsecureContent: false }],
    ['9: no experimental features', { experimentalFeatures: false }],
    ['11: no webviews', { webviewTag: false }],
    ['13: nothing opens by being dropped', { navigateOnDragDrop: false }],
  ])('%s', (_item, setting) => {
    expect(safePreferences).toMatchObject(setting);
  });

  it('every window has these settings, and none is set again after them', () => {
    expect(without(/new BrowserWindow\(/)).toEqual(['main/window.ts']);
    const [, after = ''] = textOf('main/window.ts').split('...safePreferences,');
    expect(after).not.toBe('');
    for (const name of Object.keys(safePreferences)) expect(after).not.toContain(name);
  });

  it('4: the sandbox is on for every process, before anything is opened', () => {
    const [before = '', after] = textOf('main/index.ts').split('app.enableSandbox();');
    expect(after).toBeDefined();
    expect(before).not.toMatch(/await|whenReady/);
  });

  it('7: no script stands in a page, and no text becomes code or HTML', () => {
    const pages = sources.filter(([path]) => path.endsWith('.html'));
    expect(pages).toHaveLength(1);
    for (const [, text] of pages) {
      expect(text.replace(/<script type="module" src="[^"]+"><\/script>/, '')).not.toMatch(
        /<script|javascript:|\son\w+=|<style/i,
      );
    }
    expect(without(/\beval\(|new Function\(|\{@html|innerHTML|insertAdjacentHTML/)).toEqual([]);
  });

  it('10 and 15: neither Blink’s features nor other programs are opened', () => {
    expect(without(/enableBlinkFeatures|commandLine\.appendSwitch|openExternal|<webview/)).toEqual(
      [],
    );
  });

  it('16: Electron is pinned to one version, the same in the lock file', () => {
    const { devDependencies } = JSON.parse(textOf('package.json')) as {
      devDependencies: Record<string, string>;
    }; // our own file
    const pinned = devDependencies['electron'] ?? '';
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
    expect(textOf('package-lock.json')).toContain(`"electron": "${pinned}"`);
  });

  it('18: nothing is loaded by file://', () => {
    expect(without(/loadFile\(|['"`]file:\/\//)).toEqual([]);
  });

  it('19: the fuses are set as Electron advises', () => {
    const fuses =
      textOf('electron-builder.yml').split('electronFuses:\n')[1]?.split('\n\n')[0] ?? '';
    const set = new Map(
      [...fuses.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', value]) => [
        name,
        value,
      ]),
    );
    expect(Object.fromEntries(set)).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      grantFileProtocolExtraPrivileges: 'false',
    });
  });

  it('nothing reports crashes, and nothing but the window’s own files is asked for', () => {
    expect(without(/crashReporter|autoUpdater|net\.request|https?\.request\(/)).toEqual([]);
  });
});
