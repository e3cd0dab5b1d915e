/** What all pages share, as one digest. */
import { digestOf } from '../content/digest.ts';
import type { MarkdownSource } from '../content/entry.ts';
import { toCopyright } from './copyright.ts';
import type { Press } from './press.ts';

/** Digest of the rendered body of a Markdown source. */
export type DigestBody = (source: MarkdownSource) => string;

/** Digest of everything but the stories: for a few hundred parts of a paper it costs nothing to take all of it. */
export function digestShared(
  { newsroom, files, generator, drafts }: Omit<Press, 'findBody'>,
  digestBody: DigestBody,
): string {
  const { site, desks, beats, reporters, pages } = newsroom;
  const shared = { site, desks, beats, reporters, pages, copyright: toCopyright(newsroom), files, generator, drafts };
  return digestOf(
    JSON.stringify(shared, (key, value) => (key === 'markdown' ? digestBody(value as MarkdownSource) : value)),
  );
}
