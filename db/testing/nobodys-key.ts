/** A wrapped key that no password opens, for records whose key is handed over instead. */
import type { WrappedKey } from '../keys/wrap.ts';

const zeros = Buffer.alloc(16).toString('base64');

export const nobodysKey: WrappedKey = {
  kdf: 'scrypt',
  N: 2 ** 17,
  r: 8,
  p: 1,
  salt: zeros,
  cipher: 'aes-256-gcm',
  nonce: zeros,
  key: zeros,
  tag: zeros,
};
