/** A newsroom whose stories were revised is the one that all files would make. */
import { expect, test } from 'vitest';
import { createNewsroomMemory } from '../../src/newsroom/newsroom-memory.ts';
import { recallNewsroom } from '../../src/newsroom/recall-newsroom.ts';
import { type NewsroomResult, toNewsroom } from '../../src/newsroom/to-newsroom.ts';
import { toReported } from '../../src/problems/reported.ts';
import { basics, type Fields, type Files, markdown, now, site, story, toEntries, toPictures } from './paper.ts';

const path = 'content/articles/mole.md';
const picture = (name: string) => ({ path: `content/articles/${name}`, url: `/${name}`, width: 9, height: 9 });
const options = {
  ...{ now, drafts: false, folders: { content: 'content', public: 'public' } },
  pictures: toPictures({
    'content/articles/a.png': { ...picture('a.png'), renditions: [] },
    'content/articles/b.png': { ...picture('b.png'), renditions: [] },
  }),
};

const fields: Fields = {
  ...{
    title: 'The mole',
    tags: ['Oil'],
    aliases: ['/old/'],
    translationKey: 'mole',
    published: '2026-03-04T09:30:00Z',
  },
  ...{ updated: '2026-03-05T09:30:00Z', image: { src: 'a.png', alt: 'A mole' }, slug: 'mole' },
  corrections: [{ date: '2026-03-05T09:30:00Z', text: 'It was not.' }],
};

/** The paper around the story: it has what changes of the story may meet. */
const files: Files = {
  ...basics,
  'content/site.yaml': site({ ninjs: true }),
  'content/beats/port.md': markdown({ title: 'Port', desk: 'world' }),
  'content/reporters/bo-lind.md': markdown({ name: 'Bo Lind' }, 'Bo Lind writes.\n'),
  'content/articles/later.md': story({ title: 'Later', published: '2026-03-04T10:00:00Z', tags: ['Oil', 'Sea'] }),
  'content/articles/other.md': story({ title: 'Other', tags: ['Oil'], aliases: ['/taken/'], slug: 'other' }),
  'content/articles/arabic.md': story({ title: 'Arabic', language: 'ar', translationKey: 'mole', slug: 'arabic' }),
};
/** More that use a tag: a rare spelling beside it is a finding. */
const crowd: Files = Object.fromEntries(
  ['k', 'l', 'm', 'n'].map((name) => [
    `content/articles/${name}.md`,
    story({ title: name, tags: ['Harbour'], slug: name }),
  ]),
);

const entriesOf = (changed: Fields) =>
  toEntries({ ...files, ...crowd, [path]: story({ ...fields, ...changed }) }).entries;

/** Everything that a result says, as text. */
const describe = ({ problems, ...result }: NewsroomResult) =>
  JSON.stringify([toReported(problems), result], (key, value) => {
    if (key === 'now') return undefined;
    return value instanceof Set ? [...value] : value;
  });

/** What becomes of the story: whether the rest of the newsroom was taken over, and whether all is as it would be anew. */
function change(changed: Fields) {
  const [before, made] = [entriesOf({}), entriesOf(changed)];
  // A file that was not written again is the same entry.
  const after = made.map((entry, index) => (entry.path === path ? entry : (before[index] ?? entry)));
  const memory = createNewsroomMemory();
  const first = recallNewsroom(undefined, before, { ...options, memory });
  expect(toReported(first.result.problems)).toEqual([]);
  const { result } = recallNewsroom(first.toLast(undefined), after, { ...options, memory });
  return {
    isTakenOver: result.newsroom !== undefined && result.newsroom.tags === first.result.newsroom?.tags,
    isRight: describe(result) === describe(toNewsroom(made, options)),
  };
}

test.each<[string, Fields]>([
  ['a headline', { title: 'The old mole' }],
  ['a summary', { summary: 'In short.' }],
  ['sections', { sections: ['One'] }],
  ['a backstory', { backstory: 'We asked.' }],
  ['another picture', { image: { src: 'b.png', alt: 'A mole' } }],
  ['no index', { noindex: true }],
])('%s is put in the place of the last one', (_, changed) => {
  expect(change(changed)).toEqual({ isTakenOver: true, isRight: true });
});

test.each<[string, Fields]>([
  ['another time', { published: '2026-03-04T10:30:00Z' }],
  ['an update to come', { updated: '2026-07-01T09:30:00Z' }],
  ['a correction to come', { corrections: [{ date: '2026-07-01T09:30:00Z', text: 'It was not.' }] }],
  ['an end', { expires: '2026-07-01T09:30:00Z' }],
  ['a draft', { draft: true }],
  ['a withdrawal', { withdrawn: { date: '2026-03-06', note: 'It was wrong.' } }],
  ['another spelling of a tag', { tags: ['Harbor'] }],
  ['another tag', { tags: ['Oil', 'Sea'] }],
  ['a tag with a sign', { tags: ['Oil++'] }],
  ['a tag with a sign beside the same without', { tags: ['Oil', 'Oil++'] }],
  ['an alias that is taken', { aliases: ['/taken/'] }],
  ['another language', { language: 'ar' }],
  ['another key', { translationKey: 'Mole' }],
  ['a slug that is taken', { slug: 'other' }],
  ['another id', { id: 'other' }],
  ['another beat', { beat: 'port' }],
  ['another reporter', { reporter: 'bo-lind' }],
  ['a contributor', { contributors: [{ reporter: 'bo-lind', role: 'Research' }] }],
  ['rights that end', { image: { src: 'a.png', alt: 'A mole', rights: { until: '2026-06-10', partners: true } } }],
  ['rights of the paper alone', { image: { src: 'a.png', alt: 'A mole', rights: { partners: false } } }],
  ['a picture that is missing', { image: { src: 'c.png', alt: 'A mole' } }],
  ['something that is wrong', { summary: 7 }],
])('with %s the newsroom is made anew', (_, changed) => {
  expect(change(changed)).toEqual({ isTakenOver: false, isRight: true });
});

test('a headline is put in the place of the last one also where the story has a tag in another spelling', () => {
  const spelt = (title: string) => entriesOf({ title, tags: ['OIL'] });
  const [before, made] = [spelt('The mole'), spelt('The old mole')];
  const after = made.map((entry, index) => (entry.path === path ? entry : (before[index] ?? entry)));
  const memory = createNewsroomMemory();
  // The finding on the tag is in the file itself: only what is silent can be taken over.
  const first = recallNewsroom(undefined, before, { ...options, memory });
  const { result } = recallNewsroom(first.toLast(undefined), after, { ...options, memory });
  expect(describe(result)).toBe(describe(toNewsroom(made, options)));
});
