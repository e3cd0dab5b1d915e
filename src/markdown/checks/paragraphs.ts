/** Finds paragraphs that are longer than the paper allows. */
import { toString as toText } from 'hast-util-to-string';
import { report } from '../findings.ts';
import { countWords } from '../reading.ts';
import type { CheckedBody } from './checked-body.ts';

/** Whether words have spaces between them. */
const isSpaced = (language: string): boolean => !/^(?:zh|ja|ko|th|lo|km|my|bo|dz)\b/i.test(language);

/** So many characters of text has a word on average at least, the space after it included. */
const fewestCharacters = 4;

/** Reports overlong paragraphs. */
export function checkParagraphs({ paragraphs, findings }: CheckedBody): void {
  const { language, rules } = findings.input;
  const limit = rules.limits.paragraph;
  for (const { element } of paragraphs) {
    const { start, end } = element.position ?? {};
    // Counting all paragraphs would take longer than the other checks together; most are much shorter than their limit.
    const length = (end?.offset ?? Number.POSITIVE_INFINITY) - (start?.offset ?? 0);
    if (length <= (isSpaced(language) ? limit * fewestCharacters : limit)) continue;
    const text = toText(element).replace(/\{\{[<%].*?[>%]\}\}/gs, '');
    if (text.length <= limit) continue;
    const words = countWords(text, language);
    if (words > limit) report(findings, 'paragraph-long', { words, limit }, element);
  }
}
