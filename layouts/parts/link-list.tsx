/** A navigation that is a plain list of links. */
import type { Link } from '../../src/pages/props.ts';
import { NavLink } from './nav-link.tsx';

interface LinkListProps {
  readonly label: string;
  readonly class: string;
  readonly links: readonly Link[];
}

/** Named for screen readers only; nothing at all without links. */
export function LinkList({ label, class: name, links }: LinkListProps) {
  return links.length === 0 ? null : (
    <nav class={name} aria-label={label}>
      <ul>
        {links.map((link) => (
          <NavLink key={link.url} link={link} />
        ))}
      </ul>
    </nav>
  );
}
