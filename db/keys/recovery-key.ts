/**
 * The printed recovery key: 160 random bits in Crockford's base 32 with a checksum, in nine groups
 * of four. Lower case, O for 0 and I or L for 1 are understood, as people type them.
 */
import { say } from '../../clinical/language/say.ts';
import { createHash, randomBytes } from 'node:crypto';
import { WrongPassword } from '../errors.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_LENGTH = 32;
const CHECK_LENGTH = 4;

/** A new recovery key, to be shown once: `7K2M-...`. */
export function newRecoveryKey(): string {
  const secret = base32(randomBytes(20));
  return (secret + checkOf(secret)).match(/.{4}/g)?.join('-') ?? '';
}

/** The secret in what was typed. Throws {@link WrongPassword} where a character was mistyped. */
export function readRecoveryKey(typed: string): string {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const secret = text.slice(0, SECRET_LENGTH);
  if (
    text.length !== SECRET_LENGTH + CHECK_LENGTH ||
    checkOf(secret) !== text.slice(SECRET_LENGTH)
  ) {
    throw new WrongPassword(
      say`This is not a recovery key: it has nine groups of four letters and digits, and one or more characters are missing or mistyped. Compare it with the printed sheet.`,
    );
  }
  return secret;
}

function checkOf(secret: string): string {
  return base32(createHash('sha256').update(`dorso recovery key ${secret}`).digest()).slice(
    0,
    CHECK_LENGTH,
  );
}

function base32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= 31;
  }
  return text;
}
