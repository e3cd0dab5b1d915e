/** One entry of a list of links. */
import type { Hue } from '../../src/newsroom/schema/desk.ts';
import type { Link } from '../../src/pages/props.ts';

/** Marks the page itself for screen readers and styles alike. A name may be of the other direction than the page. */
export function NavLink({ link, hue }: { link: Link; hue?: Hue }) {
  return (
    <li data-hue={hue}>
      <a
        href={link.url}
        aria-current={link.current ? 'page' : undefined}
        dir={link.url.startsWith('tel:') ? 'ltr' : 'auto'}
      >
        {link.text}
      </a>
    </li>
  );
}
