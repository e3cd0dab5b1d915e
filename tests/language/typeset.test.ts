/** Single runs of text: which mark opens, which closes, which stands for a letter. */
import { describe, expect, test } from 'vitest';
import { findQuoteStyle } from '../../src/language/quotes.ts';
import { mayChange, typeset } from '../../src/language/typeset.ts';

const set = (text: string, language = 'en') => typeset(text, language);

describe('English', () => {
  test.each([
    [`"a"`, '“a”'],
    [`'a'`, '‘a’'],
    [`"a 'b' c"`, '“a ‘b’ c”'],
    [`'a "b" c'`, '‘a “b” c’'],
    [`"a "b" c"`, '“a ‘b’ c”'],
    [`"'a' b"`, '“‘a’ b”'],
    [`"b 'a'"`, '“b ‘a’”'],
    [`it's, they're, reporters' notes, James's`, 'it’s, they’re, reporters’ notes, James’s'],
    [`'90s, the '68ers, '05`, '’90s, the ’68ers, ’05'],
    [`'tis 'em rock 'n' roll`, '’tis ’em rock ’n’ roll'],
    [`6'2" and a 12" record`, '6′2″ and a 12″ record'],
    [
      `"He told me, 'I said "no" to them,' and left," she said`,
      '“He told me, ‘I said “no” to them,’ and left,” she said',
    ],
    [`'one "two 'three "four" three' two" one'`, '‘one “two ‘three “four” three’ two” one’'],
    [`"the '90s 'ello "no" there"`, '“the ’90s ’ello ‘no’ there”'],
    [`6' 2" and 46' 46" N and 5' 10½"`, '6′ 2″ and 46′ 46″ N and 5′ 10½″'],
    [`"He is 6' 2"," said Jo`, '“He is 6′ 2″,” said Jo'],
    [`the dogs of 1906' 2 cats`, 'the dogs of 1906’ 2 cats'],
    [`"page 12"`, '“page 12”'],
    [`("a")`, '(“a”)'],
    [`a--"b"--c`, 'a–“b”–c'],
    [`"a,"--he`, '“a,”–he'],
    [`"a" "b"`, '“a” “b”'],
    [`"a"/"b"`, '“a”/“b”'],
    [`"...and so"`, '“…and so”'],
    [`"a paragraph goes on`, '“a paragraph goes on'],
    [`and ends"`, 'and ends”'],
    [`a " b ' c`, `a " b ' c`],
    [`"" or '"`, `"" or '"`],
    [`1939--45 --- x`, '1939–45 — x'],
    ['a... b.... ..... -----', 'a… b…. ..... -----'],
    ['“done” ‘already’ – …', '“done” ‘already’ – …'],
    [`"he likes the 'reporters' work", 'x"`, '“he likes the ‘reporters’ work”, ’x”'],
    ['{{ "a" }} "b"', '{{ "a" }} “b”'],
    ['${x ? "a" : "b"}', '${x ? "a" : "b"}'],
  ])('%s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });
});

describe('French', () => {
  const shown = (text: string, language = 'fr') => set(text, language).replaceAll('\u202F', '_');

  test.each([
    ['"a"', '«_a_»'],
    ['" a "', '«_a_»'],
    ['«a» « b »', '«_a_» «_b_»'],
    ['a: b ; c? d !', 'a_: b_; c_? d_!'],
    ['10:30, http://x', '10:30, http://x'],
    ['quoi?! non', 'quoi_?! non'],
    ['"quoi?"', '«_quoi_?_»'],
    [`l'"a"`, 'l’«_a_»'],
    ['a\u00A0: b', 'a_: b'],
    [`"a 'b' c"`, '«_a “b” c_»'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('in Canada only the colon has a space', () => {
    expect(shown('a: b? c!', 'fr-CA')).toBe('a_: b? c!');
  });
});

test.each([
  ['de', `"Er 'geht's' an", Hans' Rock 'n' Roll`, '„Er ‚geht’s‘ an“, Hans’ Rock ’n’ Roll'],
  ['nl', `'s Avonds "in 't veld"`, '’s Avonds “in ’t veld”'],
  ['he', `צה"ל ג'ירפה רח' "א"`, 'צה״ל ג׳ירפה רח׳ ”א”'],
  ['he', `"it's"`, '”it’s”'],
  ['zh', `说"你好"。'是'--...`, '说“你好”。‘是’–……'],
  ['ja', `彼は"『本』"と'言'う`, '彼は「『本』」と『言』う'],
  ['uk', `"п'ять"`, '«п’ять»'],
])('%s: %s', (language, text, expected) => {
  expect(set(text, language)).toBe(expected);
});

test('a text without marks is known at once', () => {
  expect(mayChange('Plain prose; nothing to set: 10.5 - 3.', findQuoteStyle('en'))).toBe(false);
  expect(mayChange('Rien: voilà', findQuoteStyle('fr'))).toBe(true);
});

test('forty thousand marks that nothing closes are set', () => {
  const marks = `"a 'b `.repeat(20_000);
  expect(set(marks)).toHaveLength(marks.length);
  expect(set(marks)).not.toMatch(/["']/);
});

test.each([
  ['marks of both kinds in a row', `a${`"'`.repeat(100_000)}`],
  ['templates that nothing closes', `${'{{'.repeat(100_000)}"`],
  ['templates that something closes in another line', `"${'{{\n'.repeat(50_000)}}}`],
])('a time that grows with the square of the length would be too long for %s', (_, text) => {
  expect(set(text)).toHaveLength(text.length);
});

describe('template syntax stays as it is written', () => {
  test.each([
    [`{{ "a" }} "b" {% "c" %} {# "d" #} <% "e" %> \${"f"}`, `{{ "a" }} “b” {% "c" %} {# "d" #} <% "e" %> \${"f"}`],
    [`{{ "a"\n}} "b`, `{{ “a”\n}} “b`],
    [`{{{ "a" }}} "b"`, `{{{ "a" }}} “b”`],
    [`{{ {% "a" }} "b" %}`, `{{ {% "a" }} “b” %}`],
    [`{% "a" }}`, `{% “a” }}`],
    [`{%} "a"`, `{%} “a”`],
  ])('%s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });
});
