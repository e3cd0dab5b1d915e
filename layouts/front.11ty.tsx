/** The front page: the lead, second stories, briefs, then the desks. */
import type { FrontProps } from '../src/pages/props.ts';
import { DeskFront } from './parts/desk-front.tsx';
import { Document } from './parts/document.tsx';
import { StoryCard } from './parts/story-card.tsx';
import { Stories } from './parts/story-list.tsx';

/** The paper's name in the masthead is the heading of this page. */
export default function Front(props: FrontProps) {
  const { words, lead, secondary, briefs, sections } = props;
  return (
    <Document page={props} kind="front" front edition={props.edition}>
      <section class="front-top" aria-labelledby="top-stories">
        <h2 id="top-stories" class="visually-hidden">
          {words.topStories}
        </h2>
        {lead ? <StoryCard story={lead} kind="lead" level={3} kicker="desk" /> : <p class="empty">{words.noStories}</p>}
        <Stories stories={secondary} kind="plain" level={3} kicker="desk" />
        {briefs.length > 0 && (
          <section class="briefs" aria-labelledby="briefs">
            <h2 id="briefs">{words.inBrief}</h2>
            <Stories stories={briefs} kind="brief" level={3} kicker="desk" />
          </section>
        )}
      </section>
      {sections.map((section) => (
        <DeskFront key={section.desk.url} {...section} />
      ))}
    </Document>
  );
}
