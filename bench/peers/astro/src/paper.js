/** The paper: its collections in order, and what the pages write of them. */
import { getCollection } from 'astro:content';

export const site = {
  title: 'The Brackwater Ledger',
  tagline: 'All the news that is generated',
  description: 'A paper made for measurements.',
  menu: ['about'],
  policies: ['ethics', 'corrections-policy', 'ownership', 'privacy'],
  letters: 'letters@ledger.example',
  corrections: 'corrections@ledger.example',
};
export const listSize = 20;

export const stories = (await getCollection('articles')).sort((a, b) => b.data.date - a.data.date);
export const pages = toMap(await getCollection('pages'));
export const beats = toMap(await getCollection('beats'));
export const reporters = toMap(await getCollection('reporters'));
const order = ['city', 'coast', 'business', 'world', 'culture'];
const allDesks = toMap(await getCollection('desks'));
export const desks = new Map(order.map((id) => [id, allDesks.get(id)]));

function toMap(entries) {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Stories by what they belong to, newest first. */
export function group(keysOf) {
  const groups = new Map();
  for (const story of stories) {
    for (const key of keysOf(story)) {
      if (groups.has(key)) groups.get(key).push(story);
      else groups.set(key, [story]);
    }
  }
  return groups;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const minute = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  ...{ timeZone: 'UTC', timeZoneName: 'short' },
});
export const formatDay = (date) => day.format(date);
export const formatMinute = (date) => minute.format(date);
export const toMonth = (story) => story.data.date.toISOString().slice(0, 7);
export const toMinutes = (markdown) => Math.max(1, Math.round(markdown.split(/\s+/).length / 238));
export const toTagName = (tag) => tag.replaceAll(' ', '-');

/** The parts of a story’s address. */
export function toParams(story) {
  const [year, month, day] = story.data.date.toISOString().slice(0, 10).split('-');
  return { year, month, day, slug: story.id.split('/').at(-1) };
}

export function toUrl(story) {
  const { year, month, day, slug } = toParams(story);
  return `/${year}/${month}/${day}/${slug}/`;
}

/** The first 200 characters of Markdown, without its marks. */
export function toExcerpt(markdown) {
  const text = markdown
    .slice(0, 400)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*#>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 200 ? `${text.slice(0, text.lastIndexOf(' ', 199))}…` : text;
}
