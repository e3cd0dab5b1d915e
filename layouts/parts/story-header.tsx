/** The top of a story: kicker, headline, summary and lead picture. */
import type { ArticleView, Words } from '../../src/pages/props.ts';
import { Kicker } from './kicker.tsx';
import { LeadPicture } from './picture.tsx';
import { Translations } from './translations.tsx';

/** The headline is the heading of the page. */
export function StoryHeader({ article, words }: { article: ArticleView; words: Words }) {
  return (
    <header class="story-header">
      <Kicker
        links={[article.desk, article.beat]}
        type={article.typeLabel}
        typeUrl={article.typeUrl}
        withheld={article.withheld}
      />
      <h1 class="headline">{article.title}</h1>
      {article.summary && <p class="standfirst">{article.summary}</p>}
      <Translations label={words.alsoIn} translations={article.translations} />
      {article.image && <LeadPicture figure={article.image} />}
    </header>
  );
}
