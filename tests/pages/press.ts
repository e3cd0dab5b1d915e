/** The pages of a small paper: real newsroom, real bodies. */

import type { MarkdownSource } from '../../src/content/entry.ts';
import type { Pictures } from '../../src/content/pictures.ts';
import { messagesFor } from '../../src/language/find-messages.ts';
import { defaultRules } from '../../src/language/house-rules.ts';
import type { Body } from '../../src/markdown/body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import type { Newsroom } from '../../src/newsroom/model.ts';
import type { SiteIcons } from '../../src/pages/head/site-icons.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import type { PlannedPage } from '../../src/pages/planned-page.ts';
import type { Press } from '../../src/pages/press.ts';
import type { LayoutName, LayoutProps, Page } from '../../src/pages/props.ts';
import { type Files, type PaperOptions, toPictures, toRightPaper } from '../newsroom/paper.ts';

/** What a build plans for a drawing. */
const icons: SiteIcons = {
  links: [{ rel: 'icon', url: '/favicon.svg', type: 'image/svg+xml' }],
  manifest: [{ src: '/images/icon-1-192.png', sizes: '192x192', type: 'image/png' }],
};

/** All pages of the files that are added to the basics. */
export function toPages(files: Files, options: PaperOptions = {}): PlannedPage[] {
  return planPages(toPress(toRightPaper(files, options), options.drafts));
}

/** What all pages of a newsroom are made from; bodies find the pictures beside stories. */
export function toPress(newsroom: Newsroom, drafts = false, pictures: Pictures = toPictures({})): Press {
  const bodies = renderAll(newsroom, pictures);
  return {
    newsroom,
    findBody: ({ path }: MarkdownSource) => {
      const body = bodies.get(path);
      if (!body) throw new Error(`Unexpected absence of the body of ${path}`);
      return body;
    },
    files: { stylesheet: '/assets/main.css', fonts: ['/fonts/a.woff2'], icons },
    generator: 'Broadsheet 0',
    drafts,
  };
}

/** The props of the page at an address, which must have that layout. */
export function propsAt<Name extends LayoutName>(pages: readonly Page[], layout: Name, url: string): LayoutProps[Name] {
  const page = pages.find((each) => each.url === url && each.layout === layout);
  if (!page)
    throw new Error(`Unexpected absence of ${url}, expected one of ${pages.map((each) => each.url).join(' ')}`);
  return page.props as LayoutProps[Name];
}

/** The address of the story in `content/articles/<name>.md` that is published on the day of the tests' stories. */
export const storyUrl = (name: string): string => `/2026/03/04/${name}/`;

function renderAll(
  { site, articles, desks, beats, reporters, pages }: Newsroom,
  pictures: Pictures,
): ReadonlyMap<string, Body> {
  const others = [...desks, ...beats, ...reporters].map(({ markdown }) => ({ markdown, language: site.language }));
  return new Map(
    [...articles, ...pages, ...others].map(
      (item) => [item.markdown.path, toBody(item, site.origin, pictures)] as const,
    ),
  );
}

function toBody(
  item: { markdown: MarkdownSource; language: string; sections?: object },
  origin: string,
  pictures: Pictures,
): Body {
  const { words, phrases } = messagesFor(item.language);
  const { body, problems } = renderBody({
    ...item.markdown,
    language: item.language,
    labels: { footnotes: words.footnotes, backToText: phrases.backToText },
    sections: 'sections' in item ? (item.sections as []) : [],
    origin,
    rules: defaultRules,
    findPicture: (name) => {
      const picture = pictures.read(`content/articles/${name}`);
      return picture && 'url' in picture ? picture : undefined;
    },
    pictureNames: [],
  });
  if (problems.length > 0) throw new Error(`Unexpected problems:\n${problems.join('\n')}`);
  return body;
}
