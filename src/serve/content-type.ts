/** The `Content-Type` of a file of the site. */
import { lookup } from 'mrmime';

/** By the ending of the name; text is UTF-8, as everything that a build writes. */
export function contentType(path: string): string {
  const type = lookup(path) ?? (path.endsWith('.ico') ? 'image/x-icon' : 'application/octet-stream');
  return /^text\/|[/+](?:json|xml|javascript)$/.test(type) ? `${type}; charset=utf-8` : type;
}
