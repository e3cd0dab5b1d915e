/** Says what to type in place of what is no path on the site. */
import { toSitePath } from './site-path.ts';

/** What a path is for: one that readers come to, or one that they are sent to. */
export type PathUse = 'from' | 'to';

/** One or two sentences, or undefined where nobody can tell what is meant. */
export function adviseOnPath(text: string, use: PathUse): string | undefined {
  const found = advice.find(({ sign }) => sign.test(text));
  return found?.advise(text, use);
}

/** A percent sign that begins no code of a character. */
const strayPercent = /%(?![\da-f]{2})/i;

/** By what an address has that a path has not, the first that fits. */
const advice: readonly {
  readonly sign: RegExp;
  readonly advise: (text: string, use: PathUse) => string | undefined;
}[] = [
  { sign: /^https?:\/\/[^/]/i, advise: adviseOnHost },
  { sign: /[?#]/, advise: adviseOnQuery },
  {
    sign: /^\/\//,
    advise: (text) =>
      suggest(text.replace(/^\/+/, '/'), (path) => `Write \`${path}\`, with one \`/\` at the beginning.`),
  },
  { sign: /^[^/]/, advise: (text) => suggest(`/${text}`, (path) => `Begin it with \`/\`: \`${path}\`.`) },
  {
    sign: /\\/,
    advise: (text) => suggest(text.replaceAll('\\', '/'), (path) => `Write \`/\` for \`\\\`: \`${path}\`.`),
  },
  { sign: /\s/, advise: (text) => suggest(text, (path) => `Write a space as \`%20\`: \`${path}\`.`) },
  {
    sign: strayPercent,
    advise: (text) => suggest(text, (path) => `Write a percent sign as \`%25\`: \`${path}\`.`),
  },
];

function adviseOnHost(text: string, use: PathUse): string | undefined {
  const [, host = '', path = ''] = /^([a-z]+:\/\/[^/?#]+)(.*)$/is.exec(text) ?? [];
  const short = suggest(path === '' ? '/' : path, (found) => `Write it without \`${host}\`: \`${found}\`.`);
  return short ?? (use === 'from' ? adviseOnQuery(path, use) : undefined);
}

function adviseOnQuery(text: string, use: PathUse): string | undefined {
  if (use === 'to') return 'Write the full address, with `https://` and the host of the paper.';
  const path = text.replace(/[?#].*$/s, '');
  if (path === '' || path === '/') {
    return 'Remove it: hosts of static sites see the path alone, so that an address such as `/?p=12`, as of WordPress, cannot be kept.';
  }
  return suggest(
    path,
    (found) => `Write \`${found}\`, without what follows: hosts of static sites see the path alone.`,
  );
}

/** A sentence with a path, if it is one once spaces and percent signs are encoded. */
function suggest(text: string, toSentence: (path: string) => string): string | undefined {
  const path = text.trim().replace(/\s/g, '%20').replaceAll(new RegExp(strayPercent, 'gi'), '%25');
  return toSitePath(path) === undefined ? undefined : toSentence(path);
}
