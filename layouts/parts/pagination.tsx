/** The way from one page of a list to its neighbours. */
import type { Pagination as PaginationProps } from '../../src/pages/props.ts';

/** Newer stories are the previous page, older ones the next. */
export function Pagination({ pagination, label }: { pagination: PaginationProps; label: string }) {
  const { newest, newer, older, text } = pagination;
  return (
    <nav class="pagination" aria-label={label}>
      {newer && (
        <span class="pagination-newer">
          {newest && <a href={newest.url}>{newest.text}</a>}
          <a rel="prev" href={newer.url}>
            {newer.text}
          </a>
        </span>
      )}
      {text && <span class="pagination-page">{text}</span>}
      {older && (
        <a class="pagination-older" rel="next" href={older.url}>
          {older.text}
        </a>
      )}
    </nav>
  );
}
