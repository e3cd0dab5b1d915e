/** The menu of every page: the desks, then the static pages that ask for a place in it. */
import type { Paper } from '../../src/pages/props.ts';
import { NavLink } from './nav-link.tsx';

/** Nothing for a paper without desks and pages. */
export function MainNav({ desks, pages, label }: Pick<Paper, 'desks' | 'pages'> & { label: string }) {
  return desks.length + pages.length === 0 ? null : (
    <nav class="main-nav" aria-label={label}>
      {desks.length > 0 && (
        <ul>
          {desks.map((desk) => (
            <NavLink key={desk.url} link={desk} hue={desk.hue} />
          ))}
        </ul>
      )}
      {pages.length > 0 && (
        <ul class="main-nav-pages">
          {pages.map((page) => (
            <NavLink key={page.url} link={page} />
          ))}
        </ul>
      )}
    </nav>
  );
}
