/** A beat: a subject that the paper follows. */
import type { BeatProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { RawHtml } from './parts/raw-html.tsx';
import { StoryList } from './parts/story-list.tsx';

/** One page of a beat's stories. */
export default function Beat(props: BeatProps) {
  const { beat } = props;
  return (
    <Document page={props} kind="beat" hue={beat.desk.hue}>
      <PageHeader title={beat.title} summary={beat.summary} up={beat.desk}>
        <RawHtml html={beat.body} class="prose introduction" />
      </PageHeader>
      <StoryList list={props.list} words={props.words} level={2} kicker="none" />
    </Document>
  );
}
