/** The archive: every year and month that has stories. */
import type { ArchiveProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';

/** Years in the order of the props, each with its months. */
export default function Archive(props: ArchiveProps) {
  return (
    <Document page={props} kind="archive">
      <PageHeader title={props.heading} />
      {props.years.length === 0 && <p class="empty">{props.words.noStories}</p>}
      {props.years.map((year) => (
        <Year key={year.year.url} {...year} />
      ))}
    </Document>
  );
}

function Year({ year, count, months }: ArchiveProps['years'][number]) {
  const id = `year-${year.text}`;
  return (
    <section class="archive-year" aria-labelledby={id}>
      <div class="archive-year-head">
        <h2 id={id}>
          <a href={year.url}>{year.text}</a>
        </h2>
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
