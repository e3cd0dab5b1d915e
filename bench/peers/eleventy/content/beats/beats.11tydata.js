/** Data alone: the pages are made by pagination. */
export default { tags: ['beat'], permalink: false };
