/** Finds in a source what looks like a link and is none: with a gap, with the wrong brackets, with a space in the address. */
import type { Candidate } from './candidate.ts';

const words = String.raw`(!?)\[([^[\]\n\\]{1,300})\]`;

/** Of a gap, the end of a line is one as well. */
const gap = new RegExp(String.raw`${words}(?:[ \t]+|[ \t]*\n[ \t]*)\(([^\s()<>\\]{1,500})\)`, 'g');
const swapped = /\(([^()[\]\n\\]{1,200})\)\[([^\s[\]<>\\]{1,500})\]/g;
const spaced = /(!?)\[([^[\]\n\\]{0,300})\]\(([^()<>\n"“”\\]{1,500})\)/g;
const unclosed = new RegExp(
  String.raw`${words}\(((?:\/|https?:\/\/)[^\s<>\\]{1,500})(?=$|[ \t](?![^\n]{0,200}\)))`,
  'gm',
);
const reference = new RegExp(String.raw`(?<![\w\]])${words}\[([^[\]\n\\]{0,100})\](?![(:[])`, 'g');

const start = /^(?:\/(?!\/?$)|\.{1,2}\/|#(?!\d+$)|https?:\/\/|www\.|mailto:)./i;
const fileName = /^[^\s/].*\.(?:md|html?|pdf|docx?|xlsx?|csv|zip|mp3|mp4|jpe?g|png|gif|webp|avif|svg)$/i;

/** Whether somebody who wrote it meant an address. */
const isAddress = (text: string): boolean => start.test(text) || fileName.test(text);

/** Whether it names something: numbers in brackets are often notes. */
const isNamed = (text: string): boolean => /\p{L}/u.test(text) && !text.startsWith('^');

/** Pairs of commands of forums and other programs, and what transcripts have in brackets. */
const isOther = (text: string): boolean =>
  /^\/|=/.test(text) ||
  /^(?:sic|laugh\w*|applau\w*|music|cheer\w*|inaudible|crosstalk|pause|silence|video|audio)\b/i.test(text);

/** All that may be a broken link, to be held against the tree. */
export function findBrokenLinks(source: string): Candidate[] {
  if (!source.includes(']')) return [];
  return [
    ...matchAll(source, gap, ([, mark, text = '', address = '']) =>
      isAddress(address) && isNamed(text) ? link('gap', `${mark}[${text}](${address})`) : undefined,
    ),
    ...matchAll(source, swapped, ([, text = '', address = '']) =>
      start.test(address) ? link('swapped', `[${text}](${address})`) : undefined,
    ),
    ...matchAll(source, spaced, ([, mark, text, address = '']) =>
      /\S\s+\S/.test(address) && isAddress(address.trim())
        ? link('space', `${mark}[${text}](${withoutSpaces(address.trim())})`)
        : undefined,
    ),
    ...matchAll(source, unclosed, ([, mark, text, address = '']) =>
      link('unclosed', `${mark}[${text}](${address.replace(/[.,;:!?]+$/, '')})`),
    ),
    ...matchAll(source, reference, ([, mark = '', text = '', label = '']) => judgeReference(mark, text, label)),
  ];
}

/** The name of a file is easier to recognise between angle brackets. */
const withoutSpaces = (address: string): string =>
  /^[a-z]+:/i.test(address) ? address.replace(/^mailto:\s+/i, 'mailto:').replace(/\s+/g, '%20') : `<${address}>`;

/** A fault, but for what was found. */
type Judged =
  | { readonly code: 'link-broken'; readonly values: { readonly reason: string; readonly write: string } }
  | { readonly code: 'reference-undefined'; readonly values: { readonly label: string; readonly write: string } }
  | undefined;

/** What the rule is that a broken link breaks. */
const reasons = {
  gap: 'nothing stands between the two brackets',
  swapped: 'the words stand in square brackets, the address in round ones',
  square: 'the address stands in round brackets',
  space: 'an address has no spaces, unless angle brackets enclose it',
  unclosed: 'the address ends with a round bracket',
} as const;

const link = (why: keyof typeof reasons, write: string): Judged => ({
  code: 'link-broken',
  values: { reason: reasons[why], write },
});

function judgeReference(mark: string, text: string, label: string): Judged {
  if (!isNamed(text) || isOther(text) || label.startsWith('^')) return undefined;
  if (start.test(label) && label !== `/${/^\w*/.exec(text)}`) return link('square', `${mark}[${text}](${label})`);
  if (isOther(label) || (label !== '' && !isNamed(label)) || text.length + label.length < 3) return undefined;
  return { code: 'reference-undefined', values: { label: label || text, write: `${mark}[${text}](/address/)` } };
}

/** What a pattern finds and a judge takes for a fault. Both ends of it must be text. */
function matchAll(source: string, pattern: RegExp, judge: (match: RegExpExecArray) => Judged): Candidate[] {
  return [...source.matchAll(pattern)].flatMap((match) => {
    const judged = judge(match as RegExpExecArray);
    if (judged === undefined || source.charAt(match.index - 1) === '\\') return [];
    const found = match[0].replace(/\s+/g, ' ');
    const last = match.index + match[0].search(/[\])][ \t\n]*[([]/);
    return [{ ...judged, values: { ...judged.values, found }, index: match.index, last } as Candidate];
  });
}
