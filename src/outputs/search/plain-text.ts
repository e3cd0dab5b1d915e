/** The words of a rendered body, without its markup. */

/** Attributes may hold any character. */
const tags = /<(\/?[a-z][a-z\d]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Elements that stand within a word as well as beside one. */
const inline = /^\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)$/i;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Sanitised HTML as plain text in one line. */
export function toPlainText(html: string): string {
  return html
    .replace(tags, (_, name: string) => (inline.test(name) ? '' : ' '))
    .replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? entity;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/\s+/g, ' ')
    .trim();
}
