/** The lead picture of a story in Media RSS, with who made it. */
import { element, textElement, type Xml } from '../xml.ts';
import type { FeedImage } from './feed.ts';

export const mediaNamespace = 'http://search.yahoo.com/mrss/';

/** An element for a feed that names the namespace `media`. */
export function toMedia({ url, type, width, height, alt, caption, credit }: FeedImage): Xml {
  return element(
    'media:content',
    { url, type, medium: 'image', width, height },
    textElement('media:title', alt),
    caption === undefined ? undefined : element('media:description', { type: 'plain' }, caption),
    // Nobody says whether it names a photographer, an agency or a draughtsman: a role would be guessed.
    textElement('media:credit', credit),
  );
}
