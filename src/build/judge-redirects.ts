/** Judges the redirects of a paper, once all its pages are known. */
import type { Entry } from '../content/entry.ts';
import type { Newsroom } from '../newsroom/model.ts';
import { toOwnPath } from '../newsroom/own-address.ts';
import { cloudflareLimit } from '../outputs/redirects/host-files.ts';
import { toRedirects } from '../outputs/redirects/to-redirects.ts';
import { type Problem, toProblem } from '../problems/problem.ts';

/** What redirects are held against. */
interface RedirectSources {
  readonly newsroom: Newsroom;
  readonly entries: readonly Entry[];
  /** Addresses of pages and files. */
  readonly there: ReadonlySet<string>;
}

/** Problems of redirects: those that lead nowhere or in a circle, and more of them than hosts read. */
export function judgeRedirects({ newsroom, entries, there }: RedirectSources): Problem[] {
  const { redirects, loops } = toRedirects(newsroom);
  const entry = entries.find(({ kind }) => kind === 'site');
  if (!entry || redirects.length + loops.length === 0) return [];
  const { path } = entry;
  const endless = new Set(loops);
  const forms = new Set(
    newsroom.site.redirects.length === 0 ? [] : [...there, ...redirects.map(({ from }) => from)].map(toForm),
  );
  const wrong = newsroom.site.redirects.flatMap(({ from, to }, index) => {
    const target = toTarget(to, newsroom.site.hosts);
    const isDead = target !== undefined && !forms.has(toForm(target));
    if (!endless.has(index) && !isDead) return [];
    const location = { path, place: entry.locate(['redirects', index, 'to']) };
    return [toProblem(endless.has(index) ? 'redirect-loop' : 'redirect-dead', { from, to }, location)];
  });
  if (redirects.length <= cloudflareLimit) return wrong;
  const { redirectPages: hasPages } = newsroom.site;
  const counts = { count: redirects.length, limit: cloudflareLimit, hasPages };
  return [...wrong, toProblem('redirects-too-many', counts, { path })];
}

/** The path to which a redirect leads on the site itself. One that the site cannot have is dead like others. */
function toTarget(to: string, hosts: readonly string[]): string | undefined {
  if (to.startsWith('/')) return to;
  return hosts.includes(new URL(to).host) ? (toOwnPath(to, hosts) ?? new URL(to).pathname) : undefined;
}

/** Servers add a slash, and serve `index.html` for a folder. */
const toForm = (url: string): string => url.replace(/\/(?:index\.html)?$/, '');
