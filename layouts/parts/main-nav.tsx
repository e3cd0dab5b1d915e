/** The menu of every page: the desks, then the static pages that ask for a place in it, and the search. */
import type { Paper } from '../../src/pages/props.ts';
import { NavLink } from './nav-link.tsx';

interface MainNavProps extends Pick<Paper, 'desks' | 'pages'> {
  readonly search: Paper['search'] | undefined;
  readonly label: string;
}

/** Nothing for a paper that has none of them. */
export function MainNav({ desks, pages, search, label }: MainNavProps) {
  const others = search ? [...pages, search] : pages;
  return desks.length + others.length === 0 ? null : (
    <nav class="main-nav" aria-label={label}>
      {desks.length > 0 && (
        <ul>
          {desks.map((desk) => (
            <NavLink key={desk.url} link={desk} hue={desk.hue} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul class="main-nav-pages">
          {others.map((page) => (
            <NavLink key={page.url} link={page} />
          ))}
        </ul>
      )}
    </nav>
  );
}
