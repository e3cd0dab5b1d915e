/** Stories close to the one that was read. */
import type { Words } from '../../src/language/messages.ts';
import type { StoryCard } from '../../src/pages/props.ts';
import { Stories } from './story-list.tsx';

/** Nothing where no story is related. */
export function Related({ stories, words }: { stories: readonly StoryCard[]; words: Words }) {
  return stories.length === 0 ? null : (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{words.relatedStories}</h2>
      <Stories stories={stories} kind="plain" level={3} kicker="desk" />
    </section>
  );
}
