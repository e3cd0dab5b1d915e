/** A story that was taken back. */
import type { WithdrawnProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { Kicker } from './parts/kicker.tsx';
import { Stamp } from './parts/stamp.tsx';
import { WithdrawalNotice } from './parts/withdrawal-notice.tsx';

/** The headline, and instead of the story that it was withdrawn, when, and why. */
export default function Withdrawn(props: WithdrawnProps) {
  const { story, words, paper } = props;
  return (
    <Document page={props} kind="withdrawn" hue={story.desk.hue}>
      <article class="story" lang={story.lang} dir={story.dir}>
        <header class="story-header">
          <Kicker links={[story.desk, story.beat]} withheld={story.withheld} />
          <h1 class="headline">{story.title}</h1>
        </header>
        <div class="story-meta">
          <div class="story-times">
            <p>
              <Stamp label={words.published} time={story.published} />
            </p>
          </div>
        </div>
        <WithdrawalNotice story={story} words={words} />
        <p class="back">
          <a href={paper.url}>{words.frontPage}</a>
        </p>
      </article>
    </Document>
  );
}
