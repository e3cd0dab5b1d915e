/** What is the same on every page, whatever its layout: the head, and the paper around the content. */
import { directionOf } from '../language/direction.ts';
import { type PageAbout, toHead } from './head/head.ts';
import { toPaper } from './paper.ts';
import type { Press, Voice } from './press.ts';
import type { PageProps } from './props.ts';

/** The props that every layout gets. */
export function toFrame(press: Press, voice: Voice, about: PageAbout): PageProps {
  return {
    url: about.url,
    lang: voice.language,
    dir: directionOf(voice.language),
    words: voice.messages.words,
    head: toHead(press, voice, about),
    paper: toPaper(press, voice, about),
    ...(press.drafts && { preview: voice.messages.words.previewNotice }),
  };
}
