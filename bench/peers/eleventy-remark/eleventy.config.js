/** Eleventy with remark and rehype. */
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { addSite, settings } from './site.js';

export default function configure(config) {
  addSite(config);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeSlug)
    .use(rehypeStringify)
    .freeze();
  config.addExtension('md', {
    compile: (markdown) => async () => String(await processor.process(markdown)),
  });
  return settings;
}
