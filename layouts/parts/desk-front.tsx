/** A desk on the front page. */
import type { FrontProps } from '../../src/pages/props.ts';
import { Stories } from './story-list.tsx';

type Section = FrontProps['sections'][number];

/** The desk's name, the way to its page, and its newest stories; nothing without stories. */
export function DeskFront({ desk, more, stories }: Section) {
  const id = `desk${desk.url.replaceAll('/', '-').replace(/-$/, '')}`;
  return stories.length === 0 ? null : (
    <section class="desk-front" data-hue={desk.hue} aria-labelledby={id}>
      <div class="desk-front-head">
        <h2 id={id}>{desk.text}</h2>
        <p>
          <a href={desk.url}>{more}</a>
        </p>
      </div>
      <Stories stories={stories} kind="plain" level={3} kicker="beat" />
    </section>
  );
}
