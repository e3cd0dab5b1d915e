/** The line above a headline: where the story belongs, and what kind of story it is. */
import type { DeskLink, Link } from '../../src/pages/props.ts';

interface KickerProps {
  /** Desk, beat, or both. */
  readonly links: readonly (DeskLink | Link)[];
  /** Absent for news. */
  readonly type?: string | undefined;
  /** Why readers do not see the story; previews only. */
  readonly withheld?: string | undefined;
}

/** Nothing where there is nothing to say; a type that is called like its desk is not said twice. */
export function Kicker({ links, type, withheld }: KickerProps) {
  return links.length === 0 && !type && !withheld ? null : (
    <p class="kicker">
      {links.map((link) => (
        <a key={link.url} href={link.url}>
          {link.text}
        </a>
      ))}
      {type && !links.some((link) => link.text === type) && <span class="type-label">{type}</span>}
      {withheld && <strong class="draft-notice">{withheld}</strong>}
    </p>
  );
}
