/** Data alone: the pages are made by pagination. */
export default { tags: ['desk'], permalink: false };
