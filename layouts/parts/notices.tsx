/** What a reader must know before the story: its age, who paid for it. */
import type { Words } from '../../src/language/messages.ts';
import type { ArticleView } from '../../src/pages/props.ts';

/** The notices that apply, or nothing. */
export function Notices({ article, words }: { article: ArticleView; words: Words }) {
  return (
    <>
      {article.type === 'sponsored' && <p class="notice notice-sponsored">{words.sponsoredNotice}</p>}
      {article.ageNotice && <p class="notice notice-age">{article.ageNotice}</p>}
    </>
  );
}
