/** The comments placeholder of a story. `docs/comments.md` is its contract. */
import { fill } from '../language/fill.ts';
import { msPerDay } from '../language/ms-per-day.ts';
import type { Article, Instant, Site } from '../newsroom/model.ts';
import type { Press, Voice } from './press.ts';
import type { CommentsProps } from './props.ts';
import { toTime } from './times.ts';

/** When the comments of a story close, or undefined for one whose comments are off or never close. */
export function findCommentsEnd({ comments }: Site, article: Article): Instant | undefined {
  if (!article.comments || comments.closeAfterDays === undefined) return undefined;
  return article.published + comments.closeAfterDays * msPerDay;
}

/** State and texts of a story's comments. */
export function toComments({ newsroom: { site, now } }: Press, voice: Voice, article: Article): CommentsProps {
  const { provider, policy } = site.comments;
  const { words, phrases } = voice.messages;
  const end = findCommentsEnd(site, article);
  const state = !article.comments ? 'off' : end !== undefined && end <= now ? 'closed' : 'open';
  const closes = state === 'open' && end !== undefined ? toTime(end, voice) : undefined;
  return {
    provider,
    storyId: article.id,
    state,
    notice: { open: words.commentsNotYet, closed: words.commentsClosed, off: words.commentsOff }[state],
    ...(policy && state === 'open' && { policy }),
    ...(closes && { closes, closesText: fill(phrases.commentsCloseOn, { date: closes.short }) }),
  };
}
