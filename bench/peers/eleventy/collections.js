/** Collections: stories newest first, and the pages of all lists, for pagination one by one. */

const listSize = 20;
const internal = new Set(['all', 'story', 'desk', 'beat', 'reporter', 'page']);

export function addCollections(config) {
  const stories = (api) => api.getFilteredByTag('story').reverse();
  config.addCollection('stories', stories);
  config.addCollection('deskPages', (api) => toPages(api, 'desk', (story) => [story.data.desk]));
  config.addCollection('beatPages', (api) => toPages(api, 'beat', (story) => [story.data.beat]));
  config.addCollection('reporterPages', (api) => toPages(api, 'reporter', (story) => story.data.reporters));
  config.addCollection('tagPages', (api) => {
    const groups = group(stories(api), (story) => story.data.tags.filter((tag) => !internal.has(tag)));
    return [...groups].flatMap(([tag, members]) =>
      paginate(`/tags/${tag.replaceAll(' ', '-')}/`, { title: tag }, members),
    );
  });
  config.addCollection('months', (api) => {
    const groups = group(stories(api), (story) => [toMonth(story)]);
    return [...groups].map(([month, members]) => ({ month, url: toMonthUrl(month), count: members.length }));
  });
  config.addCollection('monthPages', (api) => {
    const groups = group(stories(api), (story) => [toMonth(story)]);
    return [...groups].flatMap(([month, members]) => paginate(toMonthUrl(month), { title: month }, members));
  });

  function toPages(api, tag, keysOf) {
    const groups = group(stories(api), keysOf);
    return api.getFilteredByTag(tag).flatMap((owner) => {
      const url = tag === 'desk' ? `/${owner.fileSlug}/` : `/${tag}s/${owner.fileSlug}/`;
      return paginate(url, { title: owner.data.title ?? owner.data.name, owner }, groups.get(owner.fileSlug) ?? []);
    });
  }
}

function paginate(url, about, stories) {
  const pages = Math.max(1, Math.ceil(stories.length / listSize));
  const toUrl = (page) => (page === 1 ? url : `${url}page/${page}/`);
  return Array.from({ length: pages }, (_, index) => ({
    ...about,
    url: toUrl(index + 1),
    page: index + 1,
    pages,
    count: stories.length,
    newer: index > 0 ? toUrl(index) : undefined,
    older: index + 1 < pages ? toUrl(index + 2) : undefined,
    stories: stories.slice(index * listSize, (index + 1) * listSize),
  }));
}

function group(stories, keysOf) {
  const groups = new Map();
  for (const story of stories) {
    for (const key of keysOf(story)) {
      if (groups.has(key)) groups.get(key).push(story);
      else groups.set(key, [story]);
    }
  }
  return groups;
}

const toMonth = (story) => story.date.toISOString().slice(0, 7);
const toMonthUrl = (month) => `/${month.replace('-', '/')}/`;
