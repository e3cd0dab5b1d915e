/** Headlines that are hard to write down, made at random. */
import fc from 'fast-check';

/** What ends or begins something in HTML, JSON or JavaScript. */
const pieces = [
  ...['</script>', '</SCRIPT\n>', '<script>', '<!--', '-->', '<![CDATA[', ']]>', '\\u003c', '\\', '\\"', '"', "'"],
  ...[
    '&lt;/script&gt;',
    '&',
    '\u2028',
    '\u2029',
    '\u0085',
    '\t',
    '\n',
    '\uFEFF',
    '\0',
    '\u0008',
    '\uFFFE',
    '\uFFFF',
    '<b>',
    '%zz',
    '\u202E',
    '🗞️',
    '\uD83D',
    'é',
    'ع',
    '{{',
    '}}',
  ],
];
/** Titles of all kinds; the model refuses some. */
export const anyTitle = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
