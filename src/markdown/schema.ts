/**
 * What may stay of the HTML that an author writes: prose, lists, tables, pictures and what is near
 * them. Whatever runs, loads, submits, styles or draws over the page is not here.
 */
import { defaultSchema, type Options } from 'rehype-sanitize';

/** Put before every id of the author, so that none can take the place of one of the page's own. */
export const authorPrefix = 'user-content-';

/** Elements that may be in a story. */
const tagNames = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'input', 'ins', 'kbd'],
  ...['mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
  ...['aside', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'hr', 'li', 'ol', 'p', 'pre'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'summary', 'ul'],
  ...['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
];

/** The sanitiser's settings. `input`, and the classes, are what Markdown itself makes of task lists, code and footnotes. */
export const storySchema: Options = {
  ...defaultSchema,
  tagNames,
  ancestors: {
    ...defaultSchema.ancestors,
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    input: ['li'],
    li: ['ol', 'ul'],
    rp: ['ruby'],
    rt: ['ruby'],
    summary: ['details'],
  },
  attributes: {
    '*': ['dir', 'id', 'lang', 'title'],
    a: ['dataFootnoteBackref', 'dataFootnoteRef', 'href', 'hrefLang', ['className', 'data-footnote-backref']],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['alt', 'height', 'src', 'width'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    ins: ['cite', 'dateTime'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['reversed', 'start', 'type', ['className', 'contains-task-list']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['abbr', 'align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  clobber: ['id'],
  clobberPrefix: authorPrefix,
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
  // Their content is code or a substitute for what is missing. The content of all others stays, so that no text is lost.
  strip: [
    'applet',
    'audio',
    'canvas',
    'iframe',
    'math',
    'noscript',
    'object',
    'script',
    'style',
    'svg',
    'template',
    'video',
  ],
};
