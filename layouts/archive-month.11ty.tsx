/** A month of the archive. */
import type { ArchiveMonthProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { StoryList } from './parts/story-list.tsx';

/** One page of a month's stories. */
export default function ArchiveMonth(props: ArchiveMonthProps) {
  return (
    <Document page={props} kind="archive-month">
      <PageHeader title={props.heading} up={props.up} />
      <StoryList list={props.list} words={props.words} level={2} kicker="desk" />
    </Document>
  );
}
