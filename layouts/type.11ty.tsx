/** A type of story: every analysis, every interview and so on. */
import type { TypeProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { LinkList } from './parts/link-list.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { StoryList } from './parts/story-list.tsx';

/** One page of a type's stories, with the way to the other types. */
export default function Type(props: TypeProps) {
  const { heading, types, words } = props;
  return (
    <Document page={props} kind="type">
      <PageHeader title={heading} label={words.storyTypes}>
        {types.length > 1 && <LinkList class="types" label={words.storyTypes} links={types} />}
      </PageHeader>
      <StoryList list={props.list} words={words} level={2} kicker="desk" typed={false} />
    </Document>
  );
}
