/** The top of a story: kicker, headline, summary and lead picture. */
import type { ArticleView } from '../../src/pages/props.ts';
import { Kicker } from './kicker.tsx';
import { LeadPicture } from './picture.tsx';

/** The headline is the heading of the page. */
export function StoryHeader({ article }: { article: ArticleView }) {
  return (
    <header class="story-header">
      <Kicker links={[article.desk, article.beat]} type={article.typeLabel} withheld={article.withheld} />
      <h1 class="headline">{article.title}</h1>
      {article.summary && <p class="standfirst">{article.summary}</p>}
      {article.image && <LeadPicture figure={article.image} />}
    </header>
  );
}
