/** Files that are made to hurt: bounded memory, a clear error, and the record as it was. */
import { spawn } from 'node:child_process';
import { createWriteStream, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jane, temporaryRecord } from '../../db/testing/temporary-record.ts';
import type { Alone } from './import-alone-for-tests.ts';

const program = join(import.meta.dirname, 'import-alone-for-tests.ts');
/** What the process takes without a file is about 150; a file of the most that is read adds up to 1,100. */
const MOST_MEGABYTES = 700;
const MEGABYTE = 1_000_000;

const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'Newcomer' }] };
const bundle = (...resources: string[]) =>
  `{"resourceType":"Bundle","type":"collection","entry":[${resources.map((one) => `{"resource":${one}}`).join(',')}]}`;

/** So many bytes of blanks, packed: a few hundred kilobytes on the disk. */
async function bomb(path: string, bytes: number): Promise<void> {
  const block = Buffer.alloc(MEGABYTE, ' ');
  const blocks = Readable.from(
    (function* () {
      for (let left = bytes; left > 0; left -= MEGABYTE) yield block;
    })(),
  );
  await pipeline(blocks, createGzip(), createWriteStream(path));
}

type Hostile = [what: string, name: string, make: (path: string) => unknown, says: RegExp];
const files: Hostile[] = [
  [
    '500 MB',
    'large.json',
    (path) => {
      writeFileSync(path, '{"resourceType":"Bundle",');
      truncateSync(path, 500 * MEGABYTE);
    },
    /more than 200 MB/,
  ],
  [
    'a small packed file of 500 MB',
    'bomb.json.gz',
    (path) => bomb(path, 500 * MEGABYTE),
    /200 MB when unpacked/,
  ],
  [
    'a packed file inside a packed file',
    'twice.json.gz',
    (path) => {
      writeFileSync(path, gzipSync(gzipSync(bundle(JSON.stringify(patient)))));
    },
    /not UTF-8/,
  ],
  [
    'two million levels of lists',
    'lists.json',
    (path) => {
      writeFileSync(path, '['.repeat(2 * MEGABYTE));
    },
    /./,
  ],
  [
    'a resource two hundred thousand levels deep',
    'deep.json',
    (path) => {
      const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
      writeFileSync(path, bundle(`{"resourceType":"Patient","id":"d","x":${deep}}`));
    },
    /nested too deeply/,
  ],
  [
    'a hundred thousand entries that are nothing',
    'nothing.json',
    (path) => {
      writeFileSync(path, bundle(...Array.from({ length: 100_000 }, () => '{}')));
    },
    /./,
  ],
  [
    'keys that would change every object',
    'prototype.json',
    (path) => {
      writeFileSync(
        path,
        bundle(
          '{"__proto__":{"resourceType":"Patient","id":"q"},"constructor":{"prototype":{"x":1}}}',
        ),
      );
    },
    /./,
  ],
  [
    'text of another encoding',
    'latin.json',
    (path) => {
      writeFileSync(path, Buffer.from(bundle('{"resourceType":"Patient","id":"José"}'), 'latin1'));
    },
    /not UTF-8/,
  ],
];

describe('a hostile file', () => {
  it.each(files)(
    '%s: is refused in words, in bounded memory, and the record stays as it was',
    async (_what, name, make, says) => {
      const { record, directory, key, raw } = temporaryRecord();
      record.addPatient(jane);
      const file = join(directory, name);
      await make(file);
      const alone = await importAlone(directory, key, record.person.id, file);
      expect(alone.errors.join('\n')).toMatch(says);
      expect(alone).toMatchObject({ ok: true, patients: 1 });
      expect(alone.mostMemory).toBeLessThan(MOST_MEGABYTES);
      expect(raw.prepare('SELECT count(*) FROM fact').raw().get()).toEqual([0]);
    },
  );
});

async function importAlone(
  directory: string,
  key: Buffer,
  person: string,
  file: string,
): Promise<Alone> {
  const child = spawn(process.execPath, [program, directory, key.toString('hex'), person, file]);
  const [printed, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(complaint).not.toContain('Error');
  return JSON.parse(printed) as Alone; // what the program prints
}
