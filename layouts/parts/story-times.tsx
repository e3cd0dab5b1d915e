/** When a story was published and changed, and how long it takes to read. */
import type { Words } from '../../src/language/messages.ts';
import type { ArticleView } from '../../src/pages/props.ts';
import { Stamp } from './stamp.tsx';

/** A story that was updated lists its versions behind a click. */
export function StoryTimes({ article, words }: { article: ArticleView; words: Words }) {
  const { published, updated, readingTime } = article;
  return (
    <div class="story-times">
      <p>
        <Stamp label={words.published} time={published} />
      </p>
      {updated && (
        <p>
          <Stamp label={words.updated} time={updated} />
        </p>
      )}
      <p class="reading-time">{readingTime}</p>
      {updated && (
        <details class="versions">
          <summary>{words.versions}</summary>
          <ol>
            <li>
              <Stamp label={words.firstPublished} time={published} />
            </li>
            <li>
              <Stamp label={words.lastUpdated} time={updated} />
            </li>
          </ol>
        </details>
      )}
    </div>
  );
}
