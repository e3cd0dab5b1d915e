/** Filters that the templates use. */

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const minute = new Intl.DateTimeFormat('en-GB', {
  ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  ...{ timeZone: 'UTC', timeZoneName: 'short' },
});
const names = new WeakMap();

export function addFilters(config) {
  config.addFilter('day', (date) => day.format(new Date(date)));
  config.addFilter('minute', (date) => minute.format(new Date(date)));
  config.addFilter('iso', (date) => new Date(date).toISOString());
  config.addFilter('named', named);
  config.addFilter('excerpt', excerpt);
  config.addFilter('minutes', (markdown) => Math.max(1, Math.round(markdown.split(/\s+/).length / 238)));
  config.addFilter('headings', headings);
  config.addFilter('topics', (tags) => tags.filter((tag) => tag !== 'story'));
  config.addFilter('hyphenate', (tag) => tag.replaceAll(' ', '-'));
  config.addFilter('take', (list, count) => list.slice(0, count));
  config.addFilter('within', (list, key, value) => list.filter(({ data }) => data[key] === value));
}

/** The member of a collection whose file has that name. */
function named(collection, name) {
  if (!names.has(collection)) names.set(collection, new Map(collection.map((item) => [item.fileSlug, item])));
  return names.get(collection).get(name);
}

/** The first 200 characters of Markdown, without its marks. */
function excerpt(markdown) {
  const text = markdown
    .slice(0, 400)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*#>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 200 ? `${text.slice(0, text.lastIndexOf(' ', 199))}…` : text;
}

/** The section headings of rendered HTML. */
function headings(html) {
  return [...html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id, text]) => ({ id, text }));
}
