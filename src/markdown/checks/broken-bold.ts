/** Finds in a source what looks like bold text and is none: with spaces beside the stars, without a space after them, without an end. */
import type { Candidate } from './candidate.ts';

/** Two stars that cannot close: a space stands before them, or the end of a sentence before and a word after. */
const bold =
  /(?<=^|[\s(["“‘'])\*\*(?![\s*])([^*\n]{1,200}?)(?:([ \t]+)\*\*(?=$|[\s.,;:!?)\]”’"'])|(?<=[.,:;!?)”"’—–…])\*\*(?=([\p{L}\p{N}]{1,40})))/gmu;

/** All that may be bold text that is not bold, to be held against the tree. */
export function findBrokenBold(source: string): Candidate[] {
  if (!source.includes('**')) return [];
  return [
    ...findUnspacedBold(source),
    ...findSpacedBold(source),
    ...findLooseBold(source),
    ...findUnclosedBold(source),
  ];
}

function findSpacedBold(source: string): Candidate[] {
  return [...source.matchAll(bold)].flatMap((match) => {
    const [found, text = '', space, letter = ''] = match;
    // Elsewhere two stars may be those of a note.
    if (!/\p{L}/u.test(text)) return [];
    const why = space === undefined ? 'word' : 'space';
    const write = why === 'space' ? `**${text}**` : `**${text}** ${letter}`;
    const last = match.index + found.length - 1;
    return [{ code: 'emphasis-broken', values: { found: found + letter, write, why }, index: match.index, last }];
  });
}

/** Two stars, and two more. */
const starred = /(?<![*\\])\*\*(?!\*)([^*\n]{1,200})\*\*(?!\*)/g;

/** The letters of languages that put no space where bold text begins or ends. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Beside such a letter, stars next to a mark neither open nor close, and those of the next words are taken
 * for their partners: one star that is text tells that the pair is broken.
 */
function findUnspacedBold(source: string): Candidate[] {
  return [...source.matchAll(starred)].flatMap((match): Candidate[] => {
    const [stars, text = ''] = match;
    const end = match.index + stars.length;
    const after = source.slice(end, end + 2).match(/^./su)?.[0] ?? '';
    const beside = source.charAt(match.index - 1) + after;
    if (!unspaced.test(beside) || !/\p{L}/u.test(text)) return [];
    const values = { found: stars + after.trim(), write: `<strong>${text.trim()}</strong>`, why: 'letter' } as const;
    return [{ code: 'emphasis-broken', values, index: match.index, last: end - 1, isPair: true }];
  });
}

/** Two stars, a space, a few words, and two stars. */
const loose = /(?<=^|[\s(])\*\*[ \t]+(?![\s*])([^*\n]{1,80}?)[ \t]*\*\*(?=$|[\s.,;:!?)])/gmu;

/** Stars with a space after the first two open nothing. Those of notes have whole sentences after them. */
function findLooseBold(source: string): Candidate[] {
  return [...source.matchAll(loose)].flatMap(({ 0: found, 1: text = '', index }): Candidate[] => {
    if (!/\p{L}{2}/u.test(text) || /[.!?]\s/.test(`${text} `)) return [];
    const values = { found, write: `**${text.trim()}**`, why: 'spaces' } as const;
    return [{ code: 'emphasis-broken', values, index, last: index + found.length - 1 }];
  });
}

/** Two stars before a word; at the beginning of a line they may be those of a note. */
const unclosed = /(?<=[\p{L}\p{N},;:.!?)”"][ \t])\*\*(?!\*)((?:[\p{L}\p{N}“"(])[^\s*]{0,40})/gmu;

function findUnclosedBold(source: string): Candidate[] {
  return [...source.matchAll(unclosed)].map(({ 0: found, 1: word = '', index }): Candidate => {
    const write = `**${word.replace(/[^\p{L}\p{N}]+$/u, '')}**`;
    return { code: 'emphasis-broken', values: { found, write, why: 'unclosed' }, index, last: index + 1 };
  });
}
