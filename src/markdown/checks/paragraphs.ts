/** Finds paragraphs that are longer than the paper allows. */
import { toString as toText } from 'hast-util-to-string';
import { report } from '../findings.ts';
import { countWords } from '../reading.ts';
import type { CheckedBody } from './checked-body.ts';

/** Reports overlong paragraphs. */
export function checkParagraphs({ paragraphs, findings }: CheckedBody): void {
  const { language, rules } = findings.input;
  const limit = rules.limits.paragraph;
  for (const { element } of paragraphs) {
    const { start, end } = element.position ?? {};
    // A word has a character at least: counting all paragraphs would take longer than the other checks together.
    if (end?.offset !== undefined && end.offset - (start?.offset ?? 0) <= limit) continue;
    const text = toText(element).replace(/\{\{[<%].*?[>%]\}\}/gs, '');
    if (text.length <= limit) continue;
    const words = countWords(text, language);
    if (words > limit) report(findings, 'paragraph-long', { words, limit }, element);
  }
}
