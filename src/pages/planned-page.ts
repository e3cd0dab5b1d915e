/** A page that is planned and not made yet. */
import type { Article, Instant } from '../newsroom/model.ts';
import { isSameList } from '../newsroom/same-list.ts';
import type { LayoutName, LayoutProps, Page } from './props.ts';

/** A page. Its props are made each time they are asked for and never kept, so that a plan of any size is small. */
export type PlannedPage = Page & PagePlan;

/** What is known of a page before its props are made. */
interface PagePlan {
  /** What sets it apart from the same page of another build; absent where its props tell that more cheaply. */
  readonly sources?: PageSources;
  /** Whether search engines are not told of it: it asks not to be listed, or its original is on another site. */
  readonly unlisted?: boolean;
  /** When its substance was last changed; that of the newest story of its sources where absent. */
  readonly changed?: Instant | undefined;
  /** Its content security policy, where it is not the one of all pages. */
  readonly policy?: string;
}

/** What the props of a page are made from, apart from what all pages share (see `shared-sources.ts`). */
export interface PageSources {
  /** The stories that it shows, in order. */
  readonly articles: readonly Article[];
  /** Everything else that depends on more than one file: counts, neighbours, what time has changed. */
  readonly state: readonly (string | number | undefined)[];
}

/** Whether two pages of one press are made from the same: then they are the same. */
export const isSameSources = (some: PageSources, others: PageSources): boolean =>
  some === others || (isSameList(some.articles, others.articles) && isSameList(some.state, others.state));

/** Plans a page. */
export function planPage<Name extends LayoutName>(
  page: { readonly url: string; readonly layout: Name } & PagePlan,
  toProps: () => LayoutProps[Name],
): PlannedPage {
  return {
    ...page,
    get props() {
      return toProps();
    },
  } as PlannedPage;
}
