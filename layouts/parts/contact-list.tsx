/** Ways to reach a person. A list and no navigation: the links lead out of the paper. */
import type { Link } from '../../src/pages/props.ts';

/** Nothing without links. */
export function ContactList({ label, links }: { label: string; links: readonly Link[] }) {
  return links.length === 0 ? null : (
    <ul class="contact" aria-label={label}>
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} dir={link.url.startsWith('tel:') ? 'ltr' : undefined}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}
