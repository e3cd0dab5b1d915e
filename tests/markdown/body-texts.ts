/** Random bodies for properties: full of what begins, ends or hides syntax, and of blocks beside each other. */
import fc from 'fast-check';

const marks = [
  ...['\n', '\n', '\n\n', '\n\n', ' ', '  ', '    ', '\t', '\r\n', '\r', '\uFEFF', '\u00A0', '\u2003', '\f'],
  ...['a', 'b c', 'W', 'x', '1', '12', 'é', '字', '😀', '—', '“', '…'],
  ...['.', ',', ';', ':', '!', '?', '"', "'", '(', ')', '{', '}', '$', '%', '/', '+', '#', '=', '^', '_', '-'],
  ...['*', '*', '**', '***', '~', '~~', '~~~', '`', '```', '\\', '&', '&amp;', '&#64;', '&#119;'],
  ...['[', ']', '](', '](/x)', '![', '(/y "t")', '[^1]', '[^1]: n', '[a]: /u', '[a]', '[ ]', '[x]', '[x] '],
  ...['- ', '+ ', '* ', '1. ', '2) ', '> ', '# ', '## ', '---', '===', '|', ':-', '-:', '| a |\n|---|'],
  ...['<', '>', '<b>', '<!--', '-->', '<pre>', '</pre>', '<div>', '<https://a.example>'],
  ...['http', '://', 'https://a.b', 'www.', 'WWW.x.y', 'www', '@', 'a@b.c', 'mailto:', 'xmpp:'],
];

const blocks = [
  ...['\n\n', '\n\n', '\n\n', '\n', '\n \n', '\n\n\n', ' \n', '  \n', '\t'],
  ...['word ', 'The end', 'Questions & answers', '1999', '3.', ': ', '"', '(', ')', '—', 'é', '*', '[', '](', '!', 'w'],
  ...['*em*', '**st**', '*a **b** c*', '[l](/x)', '[l *m*](/x)', '![i](j.png "k")', '`c`', '~s~', '[^1]', '[d]'],
  ...['- it', '\n- it', '\n* x', '\n+ y', '\n2. z', '\n\n- ', '\n\n2. n', '\n===', '\n---', '\n>', '\n>\n> b'],
  ...['\n\n- a\n- b\n\n', '\n\n1. a\n2. b\n\n', '\n\n1) a\n2. b\n\n', '\n\n> q\n\n', '\n\n- [ ] t\n- [x] u\n\n'],
  ...['\n\n## H *e*\n\n', '\n\n# H\nnext\n\n', '\n\n# ', '\n\n---\n\n', '\n\n    code\n\n', '\n\n  in', '\n  in'],
  ...['\n\n[^1]: n\n\n', '\n\n[d]: /u\n\n', '\n\n| a | b |\n|---|---|\n| c | d |\n\n', 'https://a.b', 'a@b.c'],
  ...['\n\n```\nf\n\n', '```\n\n', '\n\n~~~\n\n', '\n\n<div>\n\n', '\n\n<!-- \n\n', '\n\n-->\n\n', '\n\n<script>\n\n'],
];

const joined = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 18 }).map((found) => found.join(''));

/** Bodies of marks, of blocks, and of both. */
export const bodyTexts = fc.oneof(joined(marks), joined(blocks), joined([...blocks, ...blocks, ...marks]));
