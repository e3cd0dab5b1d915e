/** Keeps one press for several builds of a process, so that what was planned with it need not be planned again. */
import type { Last } from '../newsroom/last.ts';
import type { Era } from '../newsroom/recall-newsroom.ts';
import type { Press } from './press.ts';
import { type DigestBody, digestShared } from './shared-sources.ts';

/** A press whose stories and bodies are those of the last build. */
export interface LivePress {
  readonly press: Press;
  /** The press of the last build. */
  current: Press;
}

/**
 * The press of earlier builds as long as the clock and what all pages share are the same, with the stories and bodies of
 * this one; and the digest of what all pages share.
 */
export function recallPress(
  recall: Last<LivePress>,
  era: Era,
  digestBody: DigestBody,
  current: Press,
): { readonly press: Press; readonly shared: string } {
  const shared = digestShared(current, digestBody);
  // Pages know the desk that they are of by the object.
  const { desks, beats, reporters, pages } = current.newsroom;
  const live = recall([era, shared, ...desks, ...beats, ...reporters, ...pages], () => toLivePress(current));
  live.current = current;
  return { press: live.press, shared };
}

function toLivePress(current: Press): LivePress {
  const press: Press = {
    ...current,
    get newsroom() {
      return live.current.newsroom;
    },
    findBody: (source) => live.current.findBody(source),
  };
  const live: LivePress = { current, press };
  return live;
}
