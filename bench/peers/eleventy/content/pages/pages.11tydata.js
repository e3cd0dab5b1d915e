/** What all static pages have in common. */
export default { layout: 'page.njk', tags: ['page'], permalink: ({ page }) => `/${page.fileSlug}/` };
