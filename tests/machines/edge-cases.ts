/** A paper of everything that writers of feeds and data get wrong. */
import { makeSite, type Site } from '../sites/site.ts';

/** Its address. */
export const edgeOrigin = 'https://lamp.example';

/** Headlines that are hard to write down, by the name of their story. */
export const headlines: Readonly<Record<string, string>> = {
  'every-special-character': `Fish & chips <b>"five" 'six'</b> ]]> &amp; <!-- -- --> <?x?> %41 \\u0041 </script>`,
  'script-end': '</script><script>alert(1)</script><!--<script>',
  emoji: 'Goal 🏟️👩🏽‍🚒 for 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  hebrew: 'שלום, "עולם" & ברכה',
  mixed: 'Mixed العربية and English (1) <2>',
  long: `Long ${'headline and more of it '.repeat(13)}`.slice(0, 300).trim(),
  chinese: '港口的燈再次亮起',
  'line-separators': 'One\u2028two\u2029three\u00a0four\ufeff',
  'unassigned-and-private': 'Private \ue000 and \u{10fffd} and \ufffd',
};

const names = ['Ada Quill', 'Bo Ferris & Sons', 'Çelik “Ç” Öz', 'D’Arcy <Lane>', '王小明', 'יעל כהן'];
const slugs = names.map((_, index) => `writer-${index + 1}`);

const yaml = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

const file = (fields: Readonly<Record<string, unknown>>, body = 'Text.\n') => `---\n${yaml(fields)}---\n${body}`;

const body = `First & <em>last</em>, [within](#top), [a story](/2026/01/02/emoji/?a=1&b=2#part-parcel "q&q").

## Part & parcel

> Quoted ]]> text

| a | b |
| - | - |
| 1 | 2 |
`;

/** Six authors, stories in the same second, no picture, an earlier address, a correction. */
export function makeEdgeCaseSite(): Site {
  const stories = Object.entries(headlines).map(([name, title], index) => [
    `content/articles/${name}.md`,
    file(
      {
        ...{ title, beat: 'port', published: '2026-01-02T08:00:00Z', tags: ['R&D', 'emoji 🏟️'] },
        reporter: index === 0 ? slugs : slugs[index % slugs.length],
        // The last two were changed after they were published.
        ...(index > 6 && { updated: '2026-01-03T23:59:59+02:00' }),
        ...(index === 8 && { corrections: [{ date: '2026-01-03', text: 'It was <5> & not "6".' }] }),
        ...(index === 3 && { language: 'he' }),
        ...(index === 6 && { language: 'zh-Hant', summary: '摘要 & <b>粗體</b>' }),
        ...(index === 2 && { aliases: ['/old/émoji/'] }),
      },
      body,
    ),
  ]);
  const writers = names.map((name, index) => [
    `content/reporters/${slugs[index]}.md`,
    file({ name, role: 'Editor & “critic” <b>' }),
  ]);
  return makeSite({
    files: {
      'content/site.yaml': yaml({
        ...{ title: 'The Lamp & “Lantern” <News>', url: edgeOrigin, language: 'en-GB', timeZone: 'Asia/Kathmandu' },
        ...{
          description: 'All that is & was <said>.',
          publisher: { name: 'Lamp & Daughters' },
          limits: { title: 300 },
        },
      }),
      ...Object.fromEntries([...stories, ...writers]),
    },
  });
}
