/** A tag: everything on one topic. */
import type { TagProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { StoryList } from './parts/story-list.tsx';

/** One page of a topic's stories. */
export default function Tag(props: TagProps) {
  return (
    <Document page={props} kind="tag">
      <PageHeader title={props.tag.title} label={props.words.topics} />
      <StoryList list={props.list} words={props.words} level={2} kicker="desk" />
    </Document>
  );
}
