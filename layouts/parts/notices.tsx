/** What a reader must know before the story: who paid for it, its age, what was wrong in its headline or substance. */
import type { Words } from '../../src/language/messages.ts';
import type { ArticleView } from '../../src/pages/props.ts';
import { ProminentCorrections } from './corrections.tsx';

/** The notices that apply, or nothing. */
export function Notices({ article, words }: { article: ArticleView; words: Words }) {
  const { type, ageNotice, prominentCorrections } = article;
  const sponsored = type === 'sponsored';
  return !sponsored && !ageNotice && prominentCorrections.length === 0 ? null : (
    <div class="story-notices">
      {sponsored && <p class="notice notice-sponsored">{words.sponsoredNotice}</p>}
      {ageNotice && <p class="notice notice-age">{ageNotice}</p>}
      <ProminentCorrections corrections={prominentCorrections} />
    </div>
  );
}
