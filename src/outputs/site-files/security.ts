/** `.well-known/security.txt` (RFC 9116): whom to tell of a weakness of the site. */
import type { Site } from '../../newsroom/model.ts';

export const securityUrl = '/.well-known/security.txt';

/** Writes the file. */
export function toSecurity({ origin, language }: Site, { address, expires }: NonNullable<Site['contact']['security']>) {
  const contact = address.includes('://') ? address : `mailto:${address}`;
  return [
    `Contact: ${contact}\n`,
    `Expires: ${new Date(expires).toISOString()}\n`,
    `Preferred-Languages: ${language}\n`,
    `Canonical: ${origin}${securityUrl}\n`,
  ].join('');
}
