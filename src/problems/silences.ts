/** Silences: comments in a file that say of one problem that it is right as it is. */

/** A comment `broadsheet-ignore code: reason`. Lines and columns count from 1. */
export interface Silence {
  readonly line: number;
  readonly column: number;
  /** The line that it is about. */
  readonly target: number;
  /** As they were written; either may be empty. */
  readonly code: string;
  readonly reason: string;
}

const marker = 'broadsheet-ignore';
const forms = {
  yaml: /(?:^|\s)(#[ \t]*broadsheet-ignore\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*?))[ \t]*$/,
  markdown: /(<!--[ \t]*broadsheet-ignore\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*?)[ \t]*-->)/,
} as const;

/**
 * Finds the silences of a file: `# …` in front matter and settings, `<!-- … -->` in bodies. One that has
 * its line to itself is about the next line, another about its own.
 *
 * @param bodyLine the line on which the body begins, counted from 1; above it stands YAML
 */
export function findSilences(text: string, bodyLine: number): readonly Silence[] {
  if (!text.includes(marker)) return [];
  const lines = text.split(/\r\n|\r|\n/);
  const found = lines.flatMap((line, index) => {
    const match = line.includes(marker) && (index + 1 < bodyLine ? forms.yaml : forms.markdown).exec(line);
    if (!match) return [];
    const [, comment = '', code = '', reason = ''] = match;
    const isAlone = line.trim() === comment.trim();
    return [{ line: index + 1, column: line.indexOf(comment) + 1, isAlone, code, reason }];
  });
  const alone = new Set(found.filter(({ isAlone }) => isAlone).map(({ line }) => line));
  const findTarget = (line: number): number => (alone.has(line) ? findTarget(line + 1) : line);
  return found.map(({ isAlone, ...silence }) => ({ ...silence, target: findTarget(silence.line) }));
}
