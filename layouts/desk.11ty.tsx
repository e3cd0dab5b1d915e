/** A desk: a part of the paper, its beats and its stories. */
import type { DeskProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { LinkList } from './parts/link-list.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { RawHtml } from './parts/raw-html.tsx';
import { StoryList } from './parts/story-list.tsx';

/** One page of a desk's stories. */
export default function Desk(props: DeskProps) {
  const { desk, words } = props;
  return (
    <Document page={props} kind="desk" hue={desk.hue}>
      <PageHeader title={desk.title} summary={desk.summary}>
        <RawHtml html={desk.body} class="prose introduction" />
        <LinkList class="beats" label={words.beatsOfDesk} links={props.beats} />
      </PageHeader>
      <StoryList list={props.list} words={words} level={2} kicker="beat" />
    </Document>
  );
}
