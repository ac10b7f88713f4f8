/**
 * `keys.json` beside the record: the database key, wrapped once for each person and once for the
 * printed recovery key. It holds no key and no password in the clear; the names of the people who
 * may sign in are readable, because the sign-in screen shows them before any key is known.
 */
import { say } from '../../clinical/language/say.ts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../durable-file.ts';
import { RecordDamaged } from '../errors.ts';
import { finishReplacement } from '../replace-record.ts';
import { named } from '../sqlite-failures.ts';
import { wrappedKeySchema } from './wrap.ts';

const contentSchema = z.strictObject({
  format: z.literal(1),
  people: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string().min(1).max(100),
      wrapped: wrappedKeySchema,
      /** The password was given by somebody else and must be changed at the first sign-in. */
      mustChange: z.literal(true).optional(),
    }),
  ),
  recovery: wrappedKeySchema,
});
export type Keys = z.infer<typeof contentSchema>;

const fileSchema = z.strictObject({ keys: contentSchema, checksum: z.string() });

/** Where the keys of the record in this folder stand. */
export const keysPath = (directory: string): string => join(directory, 'keys.json');

/**
 * Reads the keys. Throws {@link RecordDamaged} when the file is missing, cut short or changed; the
 * checksum tells a damaged file from a wrong password.
 */
export function readKeys(directory: string): Keys {
  finishReplacement(directory);
  const path = keysPath(directory);
  if (!existsSync(path)) throw damaged(path, say`it is missing`);
  const text = named(directory, () => readFileSync(path, 'utf8'));
  const parsed = fileSchema.safeParse(parseJson(text));
  if (!parsed.success) throw damaged(path, say`it is not complete`);
  if (parsed.data.checksum !== checksumOf(parsed.data.keys))
    throw damaged(path, say`its checksum does not match`);
  return parsed.data.keys;
}

/** The keys that a backup carries, or null where this is none. */
export function parseKeys(value: unknown): Keys | null {
  const parsed = fileSchema.safeParse(value);
  return parsed.success && parsed.data.checksum === checksumOf(parsed.data.keys)
    ? parsed.data.keys
    : null;
}

/** The keys with their checksum, as they stand in a file. */
export function keysWithChecksum(keys: Keys): z.infer<typeof fileSchema> {
  // Parsed once more so that the checksum is taken over the fields in the order a reader sees them.
  const content = contentSchema.parse(keys);
  return { keys: content, checksum: checksumOf(content) };
}

/** Writes the keys so that a crash leaves the old or the new file, never a mixture. */
export function writeKeys(directory: string, keys: Keys): void {
  const file = keysWithChecksum(keys);
  named(directory, () => {
    writeDurably(keysPath(directory), `${JSON.stringify(file, null, 2)}\n`);
  });
}

function checksumOf(keys: Keys): string {
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function damaged(path: string, what: string): RecordDamaged {
  return new RecordDamaged(
    say`The keys file ${path} cannot be used: ${what}. Without it the record does not open. Put back keys.json from the latest backup; the record file itself need not be restored.`,
  );
}
