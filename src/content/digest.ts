/** Digests: short names for what is equal. */
import { hash } from 'node:crypto';

/** 128 bits of SHA-256, as 32 hexadecimal digits. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}
