/** That a story was withdrawn, when and why. */
import type { Words } from '../../src/language/messages.ts';
import type { WithdrawnProps } from '../../src/pages/props.ts';
import { Stamp } from './stamp.tsx';

/** It stands where the text stood. */
export function WithdrawalNotice({ story, words }: { story: WithdrawnProps['story']; words: Words }) {
  return (
    <div class="corrections corrections-top withdrawal">
      <div class="correction">
        <p class="correction-label">
          <Stamp label={words.withdrawn} time={story.withdrawn} />
        </p>
        <p>
          <strong>{words.withdrawnNotice}</strong>
        </p>
        <p>{story.note}</p>
      </div>
    </div>
  );
}
