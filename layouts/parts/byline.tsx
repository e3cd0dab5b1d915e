/** Who wrote a story, and who else had a part in it. */
import type { Words } from '../../src/language/messages.ts';
import type { ArticleView } from '../../src/pages/props.ts';
import { Picture } from './picture.tsx';
import { TextParts } from './text-parts.tsx';

/** Portraits are decoration here: the name beside them says who it is. Nothing for a story without people. */
export function Byline({ article, words }: { article: ArticleView; words: Words }) {
  const { byline, portraits, contributors } = article;
  return byline.length + portraits.length + contributors.length === 0 ? null : (
    <div class="byline">
      {portraits.length > 0 && (
        <div class="portraits">
          {portraits.map((portrait) => (
            <Picture key={portrait.url} class="portrait" figure={{ ...portrait, alt: '' }} sizes="4rem" />
          ))}
        </div>
      )}
      {byline.length > 0 && (
        <p class="byline-names">
          <TextParts parts={byline} />
        </p>
      )}
      {contributors.length > 0 && (
        <ul class="contributors" aria-label={words.contributors}>
          {contributors.map(({ role, people }) => (
            <li key={role}>
              {role}: <TextParts parts={people} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
