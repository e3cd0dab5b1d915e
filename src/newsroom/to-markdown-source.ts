/** The Markdown of an entry. */
import type { Entry } from '../content/entry.ts';
import type { MarkdownSource } from './model.ts';

/** The body of an entry. Its text is read when it is asked for: most bodies were rendered by an earlier build. */
export function toMarkdownSource(entry: Entry): MarkdownSource {
  const { path, bodyLine: firstLine, digest } = entry;
  return {
    path,
    firstLine,
    digest,
    get text() {
      return entry.body;
    },
  };
}
