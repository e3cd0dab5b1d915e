/** What all stories have in common: their layout, their collection and the pattern of their addresses. */
export default {
  layout: 'story.njk',
  tags: ['story'],
  permalink: ({ page }) => `/${page.date.toISOString().slice(0, 10).replaceAll('-', '/')}/${page.fileSlug}/`,
};
