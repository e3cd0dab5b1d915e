/** A story in a list. */
import type { StoryCard as Card } from '../../src/pages/props.ts';
import { Kicker } from './kicker.tsx';
import { Picture } from './picture.tsx';
import { Stamp } from './stamp.tsx';

/** `lead` opens a page, `row` stands in a long list, `plain` in a column, `brief` is a headline and its date. */
export type CardKind = 'lead' | 'row' | 'plain' | 'brief';

/** How wide each kind shows its picture. */
const sizes: Readonly<Record<CardKind, string>> = {
  lead: '(min-width: 64rem) 56rem, 100vw',
  row: '(min-width: 40rem) 16rem, 30vw',
  plain: '(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 100vw',
  brief: '1px',
};

interface StoryCardProps {
  readonly story: Card;
  readonly kind: CardKind;
  /** Level of the headline. */
  readonly level: 2 | 3;
  /** What the kicker names; nothing on the pages of a beat. */
  readonly kicker: 'desk' | 'beat' | 'none';
  /** Whether the kicker names the type of the story; not in lists of one type. */
  readonly typed?: boolean | undefined;
}

/** The headline's link covers the card; the kicker's link stands above it. */
export function StoryCard({ story, kind, level, kicker, typed = true }: StoryCardProps) {
  const Title = `h${level}` as const;
  const brief = kind === 'brief';
  return (
    <article class={`card card-${kind}`} data-hue={story.desk.hue} data-type={story.type}>
      <div class="card-text">
        <Kicker
          links={kicker === 'none' ? [] : [story[kicker]]}
          type={typed ? story.typeLabel : undefined}
          withheld={story.withheld}
        />
        <Title class="card-title" lang={story.lang} dir={story.dir}>
          <a href={story.url}>{story.title}</a>
        </Title>
        {!brief && story.summary && (
          <p class="card-summary" lang={story.lang} dir={story.dir}>
            {story.summary}
          </p>
        )}
        <p class="card-meta">
          {!brief && story.byline && <span>{story.byline}</span>}
          <Stamp time={story.published} short />
          {(kind === 'lead' || kind === 'row') && <span>{story.readingTime}</span>}
        </p>
      </div>
      {!brief && story.image && (
        <Picture figure={story.image} class="card-image" first={kind === 'lead'} sizes={sizes[kind]} />
      )}
    </article>
  );
}
