/** `llms.txt`: a short guide to the paper for language models, by llmstxt.org. */
import type { Article } from '../../newsroom/model.ts';
import { feedFormats, toFeedUrl } from '../../pages/head/feed-links.ts';
import { toLabelledTitle } from '../../pages/labelled-title.ts';
import { type Press, toAbsolute } from '../../pages/press.ts';

/**
 * Writes the file.
 *
 * @param newest the stories to name
 */
export function toLlms(press: Press, newest: readonly Article[]): string {
  const { site, desks, pages } = press.newsroom;
  const about = site.description ?? site.tagline;
  const link = (title: string, url: string, text?: string) => {
    const note = text === undefined || text === '' ? '' : `: ${toLine(text)}`;
    return `- [${toLine(title).replace(/[[\]\\]/g, '\\$&')}](${toAbsolute(press, url).replace(/[()]/g, toCode)})${note}`;
  };
  const open = pages.filter(({ noindex, withheld }) => !noindex && !withheld);
  const lists: readonly (readonly [heading: string, links: readonly string[]])[] = [
    ['Desks', desks.map(({ title, url, summary }) => link(title, url, summary))],
    ['About the paper', open.map(({ title, url, summary }) => link(title, url, summary))],
    ['Feeds', feedFormats.map(({ label, name }) => link(label, toFeedUrl('/', name)))],
    [
      'Newest stories',
      newest.map((story) =>
        link(toLabelledTitle(press, story), story.url, story.summary ?? press.findBody(story.markdown).excerpt),
      ),
    ],
  ];
  return [
    `# ${toLine(site.title)}\n`,
    ...(about === undefined ? [] : [`> ${toLine(about)}\n`]),
    ...lists.flatMap(([heading, links]) => (links.length === 0 ? [] : [`## ${heading}\n\n${links.join('\n')}\n`])),
  ].join('\n');
}

const toLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
const toCode = (character: string): string => `%${character.charCodeAt(0).toString(16)}`;
