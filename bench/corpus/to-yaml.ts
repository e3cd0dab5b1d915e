/** Writes front matter that every generator reads alike: one key a line, values as JSON, which is YAML too. */

/** A file of Markdown with front matter. Keys without a value are left out. */
export function toMarkdownFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${toYamlMap(fields)}---\n${body}`;
}

/** A YAML map, one key a line. Instants stand without quotes, as editors write them. */
export function toYamlMap(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${toValue(value)}\n`)
    .join('');
}

const toValue = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(value) ? value : JSON.stringify(value);
