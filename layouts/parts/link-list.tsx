/** A navigation that is a plain list of links. */
import type { Link } from '../../src/pages/props.ts';
import { NavLink } from './nav-link.tsx';

interface LinkListProps {
  readonly label: string;
  readonly class: string;
  readonly links: readonly Link[];
  /** Whether the label is seen as well as heard. */
  readonly labelled?: boolean;
}

/** Nothing at all without links. */
export function LinkList({ label, class: name, links, labelled = false }: LinkListProps) {
  return links.length === 0 ? null : (
    <nav class={name} aria-label={label}>
      {labelled && (
        <p class="label" aria-hidden="true">
          {label}
        </p>
      )}
      <ul>
        {links.map((link) => (
          <NavLink key={link.url} link={link} />
        ))}
      </ul>
    </nav>
  );
}
