/** The stories of a list page, with their number and the way to older ones. */
import type { Words } from '../../src/language/messages.ts';
import type { StoryCard as Card, StoryList as List } from '../../src/pages/props.ts';
import { Pagination } from './pagination.tsx';
import { type CardKind, StoryCard } from './story-card.tsx';

interface StoriesProps {
  readonly stories: readonly Card[];
  readonly kind: CardKind;
  readonly level: 2 | 3;
  readonly kicker: 'desk' | 'beat' | 'none';
  readonly typed?: boolean;
}

/** Cards in a list; nothing without stories. */
export function Stories({ stories, ...card }: StoriesProps) {
  return stories.length === 0 ? null : (
    <ul class={`stories stories-${card.kind}`}>
      {stories.map((story) => (
        <li key={story.url}>
          <StoryCard story={story} {...card} />
        </li>
      ))}
    </ul>
  );
}

interface StoryListProps extends Omit<StoriesProps, 'stories' | 'kind'> {
  readonly list: List;
  readonly words: Words;
}

/** A whole list, or the words for an empty one. */
export function StoryList({ list, words, ...card }: StoryListProps) {
  return (
    <div class="story-list">
      {list.stories.length === 0 ? (
        <p class="empty">{words.noStories}</p>
      ) : (
        <>
          <p class="story-count">{list.count ?? list.pagination?.text}</p>
          <Stories stories={list.stories} kind="row" {...card} />
        </>
      )}
      {list.pagination && <Pagination pagination={list.pagination} label={words.pagination} />}
    </div>
  );
}
