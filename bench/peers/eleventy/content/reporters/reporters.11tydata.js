/** Data alone: the pages are made by pagination. */
export default { tags: ['reporter'], permalink: false };
