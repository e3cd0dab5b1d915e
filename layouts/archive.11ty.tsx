/** The archive: every year and month that has stories. */
import type { ArchiveProps } from '../src/pages/props.ts';
import { ArchiveYear } from './parts/archive-year.tsx';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';

/** Years in the order of the props, each with its months. */
export default function Archive(props: ArchiveProps) {
  return (
    <Document page={props} kind="archive">
      <PageHeader title={props.heading} />
      {props.years.length === 0 && <p class="empty">{props.words.noStories}</p>}
      {props.years.map((year) => (
        <ArchiveYear key={year.year.url} level={2} {...year} />
      ))}
    </Document>
  );
}
