/** The line above a headline: where the story belongs, and what kind of story it is. */
import type { DeskLink, Link } from '../../src/pages/props.ts';

interface KickerProps {
  /** Desk, beat, or both. */
  readonly links: readonly (DeskLink | Link)[];
  /** Absent for news. */
  readonly type?: string | undefined;
  /** Where there are more stories of the type. */
  readonly typeUrl?: string | undefined;
  /** Why readers do not see the story; previews only. */
  readonly withheld?: string | undefined;
}

/** Nothing where there is nothing to say; a type that is called like its desk is not said twice. */
export function Kicker({ links, type, typeUrl, withheld }: KickerProps) {
  return links.length === 0 && !type && !withheld ? null : (
    <p class="kicker">
      {links.map((link) => (
        <a key={link.url} href={link.url}>
          <bdi>{link.text}</bdi>
        </a>
      ))}
      {type && !links.some((link) => link.text === type) && <TypeLabel text={type} url={typeUrl} />}
      {withheld && <strong class="draft-notice">{withheld}</strong>}
    </p>
  );
}

function TypeLabel({ text, url }: { text: string; url: string | undefined }) {
  return url === undefined ? (
    <span class="type-label">{text}</span>
  ) : (
    <a class="type-label" href={url}>
      {text}
    </a>
  );
}
