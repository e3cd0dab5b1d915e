/** A year of the archive, with its months. */
import type { ArchiveProps } from '../../src/pages/props.ts';

type ArchiveYearProps = ArchiveProps['years'][number] & {
  /** Level of the heading. */
  readonly level: 2 | 3;
};

/** The year and its number of stories, then a link for each month. */
export function ArchiveYear({ year, count, months, level }: ArchiveYearProps) {
  const id = `year-${year.text}`;
  const Heading = `h${level}` as const;
  return (
    <section class="archive-year" aria-labelledby={id}>
      <div class="archive-year-head">
        <Heading id={id}>
          <a href={year.url}>{year.text}</a>
        </Heading>
        <p>{count}</p>
      </div>
      <ul class="archive-months">
        {months.map((month) => (
          <li key={month.url}>
            <a href={month.url}>{month.text}</a> <span class="count">{month.count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
