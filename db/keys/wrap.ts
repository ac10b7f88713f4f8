/** Locks the database key with a password: scrypt makes the password slow to guess, AES-GCM locks. */
import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/** What it costs to try one password: about half a second and 128 MiB. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
/** scrypt needs 128 * N * r bytes, and a little more. */
const MAX_MEMORY = 256 * 1024 * 1024;

const base64 = z.base64();
/** A wrapped key as it stands in the keys file, with everything but the password. */
export const wrappedKeySchema = z.strictObject({
  kdf: z.literal('scrypt'),
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 17),
  r: z.number().int().min(1).max(8),
  p: z.number().int().min(1).max(4),
  salt: base64,
  cipher: z.literal('aes-256-gcm'),
  nonce: base64,
  key: base64,
  tag: base64,
});
export type WrappedKey = z.infer<typeof wrappedKeySchema>;

/** Wraps a 32-byte key. `owner` is bound in: a copy moved to another person does not open. */
export async function wrapKey(key: Buffer, secret: string, owner: string): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const wrapping = await derive(secret, salt, COST);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(Buffer.from(owner));
  const locked = Buffer.concat([cipher.update(key), cipher.final()]);
  wrapping.fill(0);
  return {
    kdf: 'scrypt',
    ...COST,
    salt: salt.toString('base64'),
    cipher: 'aes-256-gcm',
    nonce: nonce.toString('base64'),
    key: locked.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** The key inside, or null when the secret is not the one it was wrapped with. */
export async function unwrapKey(
  wrapped: WrappedKey,
  secret: string,
  owner: string,
): Promise<Buffer | null> {
  const wrapping = await derive(secret, Buffer.from(wrapped.salt, 'base64'), wrapped);
  const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrapped.nonce, 'base64'), {
    authTagLength: 16,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(Buffer.from(wrapped.tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(wrapped.key, 'base64')), decipher.final()]);
  } catch {
    return null;
  } finally {
    wrapping.fill(0);
  }
}

function derive(
  secret: string,
  salt: Buffer,
  cost: { N: number; r: number; p: number },
): Promise<Buffer> {
  const { N, r, p } = cost;
  return new Promise((resolve, reject) => {
    // NFKC: the same password typed on another keyboard or system gives the same bytes.
    scrypt(secret.normalize('NFKC'), salt, 32, { N, r, p, maxmem: MAX_MEMORY }, (error, bytes) => {
      if (error) reject(error);
      else resolve(bytes);
    });
  });
}
