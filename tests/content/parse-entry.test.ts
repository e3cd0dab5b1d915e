/** Splitting a file: fields, body, and the line on which the body begins. */
import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/content/parse-entry.ts';

const parse = (text: string) => {
  const { file, problems } = parseEntry('a.md', text);
  return {
    ...(file && { data: file.fields.data, body: file.body, bodyLine: file.bodyLine }),
    problems: problems.map(({ file: path, line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`),
  };
};

describe('a file is split', () => {
  test.each([
    ['in two', '---\na: 1\n---\nBody\n', { a: 1 }, 'Body\n', 4],
    ['with Windows line ends', '---\r\na: 1\r\nb: x\r\n---\r\nBody\r\n', { a: 1, b: 'x' }, 'Body\r\n', 5],
    ['with spaces after the fences', '--- \na: 1\n---\t \nBody', { a: 1 }, 'Body', 4],
    ['without a body', '---\na: 1\n---', { a: 1 }, '', 4],
    ['with nothing in it', '---\n---\nBody', {}, 'Body', 3],
    ['with only a comment in it', '---\n# none\n---\nBody', {}, 'Body', 4],
    ['with blank lines around', '---\n\na: 1\n\n---\n\nBody', { a: 1 }, '\nBody', 6],
    ['at the first fence', '---\na: 1\n---\nBody\n\n---\n\nmore', { a: 1 }, 'Body\n\n---\n\nmore', 4],
    ['not at indented fences', '---\na: |\n  x\n  ---\n  y\n---\nBody', { a: 'x\n---\ny\n' }, 'Body', 7],
    ['with a title like a fence', '---\na: --- b\n---\nBody', { a: '--- b' }, 'Body', 4],
    ['with template syntax', '---\na: "{{ b }}"\n---\n{% c %}', { a: '{{ b }}' }, '{% c %}', 4],
    ['with odd line ends in the body', '---\na: 1\n---\nA\u2028B\rC', { a: 1 }, 'A\u2028B\rC', 4],
  ])('%s', (_, text, data, body, bodyLine) => {
    expect(parse(text)).toEqual({ data, body, bodyLine, problems: [] });
  });

  test('into new data each time', () => {
    const text = '---\ntags: [a]\n---\n';
    const [one, two] = [parseEntry('a.md', text), parseEntry('b.md', text)];
    expect(one.file?.fields.data).not.toBe(two.file?.fields.data);
  });

  test('with dates as they are written', () => {
    expect(parse('---\na: 2026-03-04\nb: 2026-03-04T09:30:00Z\nc: 2020-02-30\n---\n').data).toEqual({
      a: '2026-03-04',
      b: '2026-03-04T09:30:00Z',
      c: '2020-02-30',
    });
  });
});

describe('a file is refused', () => {
  test.each([
    ['empty', '', 'a.md:1:1 front-matter-missing'],
    ['only a body', 'Body\n', 'a.md:1:1 front-matter-missing'],
    ['a blank line first', '\n---\na: 1\n---\n', 'a.md:1:1 front-matter-missing'],
    ['a fence of four', '----\na: 1\n----\n', 'a.md:1:1 front-matter-missing'],
    ['TOML', '+++\na = 1\n+++\n', 'a.md:1:1 front-matter-missing'],
    ['JSON', '{ "a": 1 }\n', 'a.md:1:1 front-matter-missing'],
    ['JSON between JSON fences', ';;;\n{ "a": 1 }\n;;;\n', 'a.md:1:1 front-matter-missing'],
    ['JavaScript', '---js\nmodule.exports = {}\n---\n', 'a.md:1:4 front-matter-language'],
    ['JavaScript after a space', '--- javascript\n{}\n---\n', 'a.md:1:4 front-matter-language'],
    ['JSON by name', '---json\n{ "a": 1 }\n---\n', 'a.md:1:4 front-matter-language'],
    ['TOML by name', '---toml\na = 1\n---\n', 'a.md:1:4 front-matter-language'],
    ['YAML by name', '---yaml\na: 1\n---\n', 'a.md:1:4 front-matter-language'],
    ['line ends of old', '---\ra: 1\r---\rBody', 'a.md:1:4 front-matter-language'],
    ['unclosed', '---\na: 1\n', 'a.md:3:1 front-matter-unclosed'],
    ['unclosed without a last line end', '---\na: 1', 'a.md:2:1 front-matter-unclosed'],
    ['only a fence', '---', 'a.md:1:1 front-matter-unclosed'],
    ['only a fence and a line end', '---\n', 'a.md:2:1 front-matter-unclosed'],
    ['closed by a fence of four', '---\na: 1\n----\nBody\n', 'a.md:3:1 front-matter-unclosed'],
    ['closed with a word', '---\na: 1\n--- end\nBody\n', 'a.md:3:1 front-matter-unclosed'],
  ])('%s', (_, text, problem) => {
    expect(parse(text)).toEqual({ problems: [problem] });
  });

  test('and its code is not run', () => {
    const text = '---js\nglobalThis.broken = true\n---\n';
    parseEntry('a.md', text);
    expect(globalThis).not.toHaveProperty('broken');
  });
});

describe('time', () => {
  const seconds = (text: string) => {
    const start = performance.now();
    parseEntry('a.md', text);
    return (performance.now() - start) / 1000;
  };
  // Quadratic time would be half a minute and more.
  test.each([
    ['blank lines', `---\n${'\n'.repeat(150_000)}---\n`],
    ['blank lines without an end', `---\n${'\n'.repeat(150_000)}`],
    ['lines of spaces', `---\n${' \n'.repeat(150_000)}---\n`],
    ['a title of a megabyte', `---\ntitle: ${'x'.repeat(1_000_000)}\n---\n`],
    ['a body of fences', `---\na: 1\n---\n${'---\n'.repeat(200_000)}`],
  ])('is short for %s', (_, text) => {
    expect(seconds(text)).toBeLessThan(10);
  });
});
