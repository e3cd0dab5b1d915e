/** A reporter: who they are, what they cover, how to reach them, and their stories. */
import type { ReporterProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { ReporterProfile } from './parts/reporter-profile.tsx';
import { StoryList } from './parts/story-list.tsx';

/** One page of a reporter's stories. */
export default function Reporter(props: ReporterProps) {
  const { words } = props;
  return (
    <Document page={props} kind="reporter">
      <ReporterProfile reporter={props.reporter} words={words} />
      <section class="reporter-stories" aria-labelledby="stories">
        <h2 id="stories" class="section-title">
          {props.heading}
        </h2>
        <StoryList list={props.list} words={words} level={3} kicker="desk" />
      </section>
    </Document>
  );
}
