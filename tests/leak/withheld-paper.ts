/** Stories that readers must not see, with a word of its own in everything that they say. */
import { join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '../sites/site.ts';

/** Why a story is withheld, as its front matter says it. */
export const reasons = {
  draft: 'published: 2026-01-04\ndraft: true\n',
  future: 'published: 2026-02-04\n',
  expired: 'published: 2026-01-04\nexpires: 2026-01-09\n',
} as const;

export type Reason = keyof typeof reasons | 'public';

/** Every place of a story that a word can leak from. */
const places = [
  ...[
    'title',
    'summary',
    'body',
    'heading',
    'nav',
    'anchor',
    'tag',
    'slug',
    'id',
    'dateline',
    'backstory',
    'role',
    'source',
  ],
  ...['alt', 'caption', 'credit', 'picture', 'drawing', 'inside', 'correction', 'footnote', 'link', 'quote'],
] as const;

/** An alias makes no page yet: it is looked for, but not even a preview shows it. */
const all = [...places, 'alias', 'canonical', 'comment'] as const;

type Spot = (typeof all)[number];

/** The word of a place: letters alone, so that nothing on the way encodes it. */
const toWord = (name: string, place: Spot): string => `zq${name}${place}`;

/** The words of stories, those that a preview shows and all. */
export const wordsOf = (names: readonly string[]) => ({
  shown: names.flatMap((name) => places.map((place) => toWord(name, place))),
  all: names.flatMap((name) => all.map((place) => toWord(name, place))),
});

/** Each is another language of one story, which the paper has in English: that one must not name the others. */
const languages: Readonly<Record<string, string>> = { draft: 'de', future: 'fr', expired: 'cy' };
export const translationKey = 'quays';

/** Writes a story with its pictures. Its name is in its words; why it is withheld can change. */
export async function writeStory(site: Site, name: string, reason: Reason): Promise<void> {
  const word = (place: Spot) => toWord(name, place);
  const folder = `content/articles/${name}`;
  const visibility = reason === 'public' ? 'published: 2026-01-04\n' : reasons[reason];
  site.write(`${folder}/story.md`, toStory(word, `${visibility}language: ${languages[name] ?? 'sv'}\n`));
  site.write(
    `${folder}/${word('drawing')}.svg`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${word('inside')}</text></svg>`,
  );
  const background = { r: name.length * 9, g: 80, b: 120 };
  const picture = sharp({ create: { width: 640, height: 360, channels: 3, background } });
  await picture.jpeg().toFile(join(site.root, folder, `${word('picture')}.jpg`));
}

const toStory = (word: (place: Spot) => string, visibility: string): string => `---
title: The ${word('title')}
summary: About ${word('summary')}.
reporter: only-here
contributors:
  - { reporter: ada-quill, role: ${word('role')} }
beat: port
sections:
  - { heading: Of ${word('heading')}, id: ${word('anchor')}, nav: ${word('nav')} }
  - { heading: Second }
  - { heading: Third }
${visibility}slug: ${word('slug')}
id: ${word('id')}
type: analysis
translationKey: ${translationKey}
dateline: ${word('dateline')}
backstory: ${word('backstory')}
image:
  src: ${word('picture')}.jpg
  alt: ${word('alt')}
  caption: ${word('caption')}
  credit: ${word('credit')}
tags: [${word('tag')}, quays]
corrections:
  - { date: 2026-05-08, text: ${word('correction')} }
aliases: [/${word('alias')}/]
canonical: https://x.example/${word('canonical')}/
source: { name: ${word('source')} }
---
The ${word('body')}, [said one](https://x.example/${word('link')}/).[^1] <!-- ${word('comment')} -->

![A drawing](${word('drawing')}.svg)

## Of ${word('heading')}

> ${word('quote')}

## Second

x

## Third

x

[^1]: See ${word('footnote')}.
`;
