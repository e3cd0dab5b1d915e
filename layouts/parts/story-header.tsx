/** The top of a story: kicker, headline, summary and lead picture. */
import type { Words } from '../../src/language/messages.ts';
import type { ArticleView } from '../../src/pages/props.ts';
import { Kicker } from './kicker.tsx';
import { LeadPicture } from './picture.tsx';

/** The headline is the heading of the page. */
export function StoryHeader({ article, words }: { article: ArticleView; words: Words }) {
  return (
    <header class="story-header">
      <Kicker
        links={[article.desk, article.beat]}
        type={article.typeLabel}
        withheld={article.withheld ? words.draftNotice : undefined}
      />
      <h1 class="headline">{article.title}</h1>
      {article.summary && <p class="standfirst">{article.summary}</p>}
      {article.image && <LeadPicture figure={article.image} />}
    </header>
  );
}
