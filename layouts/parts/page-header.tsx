/** The heading of a page that is not a story. */
import type { ComponentChildren } from 'preact';
import type { Link } from '../../src/pages/props.ts';

interface PageHeaderProps {
  readonly title: string;
  readonly summary?: string | undefined;
  /** The page above this one. */
  readonly up?: Link | undefined;
  /** A word above the title for what the page is. */
  readonly label?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Title and summary, with the page's own navigation as children. */
export function PageHeader({ title, summary, up, label, children }: PageHeaderProps) {
  return (
    <header class="page-header">
      {up && (
        <p class="kicker">
          <a href={up.url}>{up.text}</a>
        </p>
      )}
      {label && <p class="kicker">{label}</p>}
      <h1 class="page-title">{title}</h1>
      {summary && <p class="page-summary">{summary}</p>}
      {children}
    </header>
  );
}
