import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

const bundle = JSON.stringify({ resourceType: 'Bundle', note: 'Ünïcode ✓' });
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dorso-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('readText', () => {
  it('reads plain text and text with a UTF-8 mark alike', async () => {
    expect(await readText(file('plain.json', bundle))).toBe(bundle);
    expect(await readText(file('mark.json', `\uFEFF${bundle}`))).toBe(bundle);
  });

  it('unpacks gzip by its content, whatever the file is called', async () => {
    expect(await readText(file('packed.json', gzipSync(bundle)))).toBe(bundle);
  });

  const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['UTF-16 with its mark', () => Buffer.from(`\uFEFF${bundle}`, 'utf16le'), /UTF-16.*UTF-8/],
    ['UTF-16 without its mark', () => Buffer.from(bundle, 'utf16le'), /UTF-16.*UTF-8/],
    ['text of another encoding', () => Buffer.from('{"name":"Jos\xe9"}', 'latin1'), /not UTF-8/],
    ['a ZIP archive', () => Buffer.from('PK\x03\x04rest'), /ZIP/],
    ['a packed file that was cut off', () => gzipSync(bundle).subarray(0, 30), /cut off/],
    ['a packed file that is damaged', () => damaged(gzipSync(bundle)), /damaged/],
  ];
  it.each(refused)('says what is wrong with %s', async (what, bytes, message) => {
    await expect(readText(file(`${what}.json`, bytes()))).rejects.toThrow(message);
  });

  it('stops unpacking a small file that grows without end', async () => {
    const bomb = file('bomb.json.gz', gzipSync(Buffer.alloc(20_000_000, ' ')));
    await expect(readText(bomb, 1_000_000)).rejects.toThrow(/more than 1 MB when unpacked/);
  });

  it('names a file that is gone', async () => {
    await expect(readText(join(folder, 'gone.json'))).rejects.toThrow(/could not be opened/);
  });
});

function damaged(packed: Buffer): Buffer {
  return Buffer.from(packed.map((byte, index) => (index === 14 ? byte ^ 0xff : byte)));
}
