/** Renders layouts and parts as the build does, and reads what came out. */
import { type ComponentType, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import Archive from '../../layouts/archive.11ty.tsx';
import ArchiveMonth from '../../layouts/archive-month.11ty.tsx';
import Article from '../../layouts/article.11ty.tsx';
import Beat from '../../layouts/beat.11ty.tsx';
import Corrections from '../../layouts/corrections.11ty.tsx';
import Desk from '../../layouts/desk.11ty.tsx';
import Front from '../../layouts/front.11ty.tsx';
import NotFound from '../../layouts/not-found.11ty.tsx';
import StaticPage from '../../layouts/page.11ty.tsx';
import Reporter from '../../layouts/reporter.11ty.tsx';
import Reporters from '../../layouts/reporters.11ty.tsx';
import Search from '../../layouts/search.11ty.tsx';
import Tag from '../../layouts/tag.11ty.tsx';
import Type from '../../layouts/type.11ty.tsx';
import Withdrawn from '../../layouts/withdrawn.11ty.tsx';
import type { LayoutName, LayoutProps } from '../../src/pages/props.ts';

const layouts: { readonly [Name in LayoutName]: ComponentType<LayoutProps[Name]> } = {
  article: Article,
  withdrawn: Withdrawn,
  front: Front,
  desk: Desk,
  beat: Beat,
  reporter: Reporter,
  reporters: Reporters,
  tag: Tag,
  type: Type,
  archive: Archive,
  'archive-month': ArchiveMonth,
  corrections: Corrections,
  search: Search,
  page: StaticPage,
  'not-found': NotFound,
};

export const layoutNames = Object.keys(layouts) as readonly LayoutName[];

/** A whole document. */
export function renderPage<Name extends LayoutName>(name: Name, props: LayoutProps[Name]): string {
  return `<!doctype html>\n${renderToString(h(layouts[name] as ComponentType<LayoutProps[Name]>, props))}\n`;
}

/** A part alone. */
export const renderPart = (part: VNode | null): string => (part === null ? '' : renderToString(part));

/** What a reader reads, without tags. */
export const textOf = (html: string): string => html.replace(/<head>.*<\/head>/s, '').replace(/<[^>]*>/g, ' ');

/** The opening tags of one name. */
export const tagsOf = (html: string, name: string): readonly string[] =>
  html.match(new RegExp(`<${name}(?=[\\s>])[^>]*>`, 'g')) ?? [];

/** The first element of a class up to its closing tag; for elements that hold none of their own kind. */
export function elementOf(html: string, className: string): string | undefined {
  const start = new RegExp(`<(\\w+)[^>]*class="(?:[^"]* )?${className}(?: [^"]*)?"[^>]*>`).exec(html);
  if (start === null) return undefined;
  return html.slice(start.index, html.indexOf(`</${start[1]}>`, start.index));
}
