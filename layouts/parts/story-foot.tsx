/** What follows a story's text: how it was reported, topics, ways to share it and to report an error. */
import type { Words } from '../../src/language/messages.ts';
import type { ArticleView } from '../../src/pages/props.ts';
import { LinkList } from './link-list.tsx';
import { TextParts } from './text-parts.tsx';

/** How and why a story was reported. */
export function Backstory({ article, words }: { article: ArticleView; words: Words }) {
  return article.backstory ? (
    <aside class="backstory" aria-labelledby="backstory">
      <h2 id="backstory">{words.backstory}</h2>
      <p>{article.backstory}</p>
    </aside>
  ) : null;
}

/** Where a story first appeared. */
export function Source({ article, words }: { article: ArticleView; words: Words }) {
  const { source } = article;
  return source ? (
    <p class="source">
      {words.source}: <TextParts parts={[source]} />
    </p>
  ) : null;
}

/** Tags, share links and the link to report an error; nothing where all are absent. */
export function StoryFoot({ article, words }: { article: ArticleView; words: Words }) {
  const { tags, share, reportError } = article;
  return tags.length + share.length === 0 && !reportError ? null : (
    <div class="story-foot">
      <LinkList class="tags" label={words.topics} links={tags} labelled />
      <LinkList class="share" label={words.share} links={share} labelled />
      {reportError && (
        <p class="report-error">
          <a href={reportError.url}>{reportError.text}</a>
        </p>
      )}
    </div>
  );
}
