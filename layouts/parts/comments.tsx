/**
 * The place of the comments. A provider finds the section by its id, the thread by `data-story-id`
 * and the state by `data-state`, and fills the element with `data-comments-slot`.
 */
import type { Words } from '../../src/language/messages.ts';
import type { CommentsProps } from '../../src/pages/props.ts';

/** Says all a reader needs without scripts; room is reserved only while comments are open. */
export function Comments({ comments, words }: { comments: CommentsProps; words: Words }) {
  const { provider, storyId, state, policy, notice } = comments;
  return (
    <section
      id="comments"
      class="comments"
      aria-labelledby="comments-heading"
      data-provider={provider}
      data-story-id={storyId}
      data-state={state}
    >
      <h2 id="comments-heading">{words.comments}</h2>
      <p class="comments-notice">{notice}</p>
      {state === 'open' && <Closing comments={comments} />}
      {policy && <p class="comments-policy">{policy}</p>}
      {state === 'open' && (
        <div data-comments-slot="">
          <noscript>
            <p>{words.commentsNoScript}</p>
          </noscript>
        </div>
      )}
    </section>
  );
}

function Closing({ comments: { closes, closesText } }: { comments: CommentsProps }) {
  return closesText ? (
    <p class="comments-closes">{closes ? <time datetime={closes.iso}>{closesText}</time> : closesText}</p>
  ) : null;
}
