import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appProtocol, fileFor } from './app-protocol.ts';

describe('the window’s own files', () => {
  let root: string;
  let folder: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'dorso-protocol-'));
    folder = join(root, 'renderer');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<h1>Dorso</h1>');
    writeFileSync(join(folder, 'assets/a.js'), 'export {}');
    writeFileSync(join(folder, 'assets/a.exe'), 'MZ');
    writeFileSync(join(root, 'secret.json'), '{}');
    mkdirSync(join(root, 'renderer-next'));
    writeFileSync(join(root, 'renderer-next/index.html'), 'next');
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const get = (url: string, method = 'GET') => appProtocol(folder)(new Request(url, { method }));

  it.each([
    ['app://dorso/', 'text/html; charset=utf-8'],
    ['app://dorso/index.html', 'text/html; charset=utf-8'],
    ['app://dorso/assets/a.js?v=1', 'text/javascript; charset=utf-8'],
  ])('%s is served as %s, with the content security policy', async (url, type) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    'app://dorso/..%2fsecret.json',
    'app://dorso/%2e%2e%2fsecret.json',
    'app://dorso/assets/..%2f..%2fsecret.json',
    'app://dorso/..%2frenderer-next%2findex.html',
    'app://dorso/index.html%00.js',
    'app://dorso/%',
    'app://elsewhere/index.html',
    'app://dorso/assets/a.exe',
    'app://dorso/assets',
  ])('%s is not served', async (url) => {
    expect((await get(url)).status).toBeGreaterThanOrEqual(400);
  });

  it('a file that is not there is said to be missing', async () => {
    expect((await get('app://dorso/assets/b.js')).status).toBe(404);
  });

  it('nothing but reading is answered', async () => {
    expect((await get('app://dorso/index.html', 'POST')).status).toBe(400);
  });

  it('a folder whose name only begins like ours is not ours', () => {
    expect(fileFor('app://dorso/..%2frenderer-next%2findex.html', folder)).toBeNull();
  });
});
