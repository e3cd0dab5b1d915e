/** The news sitemap, as Google News asks: the stories of the last two days. */
import type { Article } from '../../newsroom/model.ts';
import { findNewsEnd, isListedNews } from '../../pages/listing.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';
import type { PlannedDocument } from '../planned-document.ts';
import { element, textElement, toXmlDocument } from '../xml.ts';
import { sitemapNamespace } from './sitemap.ts';

/** What a file may hold. */
const storiesPerFile = 1000;

const newsNamespace = 'http://www.google.com/schemas/sitemap-news/0.9';

/** The news sitemaps: one, which may be empty, and more where there are more stories than one may hold. */
export function planNewsSitemaps(press: Press): PlannedDocument[] {
  const { newsroom } = press;
  const news = newsroom.articles.filter(
    (article) => newsroom.now < findNewsEnd(article) && isListedNews({ newsroom }, article),
  );
  return Array.from({ length: Math.max(1, Math.ceil(news.length / storiesPerFile)) }, (_, index) => {
    const articles = news.slice(index * storiesPerFile, (index + 1) * storiesPerFile);
    const url = index === 0 ? '/news-sitemap.xml' : `/news-sitemap-${index + 1}.xml`;
    return { url, sources: { articles, state: [] }, make: () => toNewsSitemap(press, articles) };
  });
}

function toNewsSitemap(press: Press, articles: readonly Article[]): string {
  const urls = articles.map((article) =>
    element(
      'url',
      {},
      textElement('loc', toAbsolute(press, article.url)),
      element(
        'news:news',
        {},
        element(
          'news:publication',
          {},
          textElement('news:name', press.newsroom.site.title),
          textElement('news:language', toNewsLanguage(article.language)),
        ),
        textElement('news:publication_date', new Date(article.published).toISOString()),
        textElement('news:title', article.title),
      ),
    ),
  );
  return toXmlDocument(element('urlset', { xmlns: sitemapNamespace, 'xmlns:news': newsNamespace }, urls));
}

/** The code of ISO 639, but for Chinese, of which the two scripts are told apart. */
function toNewsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
