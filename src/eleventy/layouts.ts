/** Finds the layout files: those of the site, and the generator's own for the rest. */
import { readdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type BuildSettings, ownFolders } from '../build/settings.ts';
import { type Problem, toProblem } from '../problems/problem.ts';

/** Layouts by name, such as `article`. Paths are absolute. */
export type Layouts = ReadonlyMap<string, string>;

/** The layout for each name; a site's own wins. Two files of one name in one folder are a problem. */
export function findLayouts(settings: BuildSettings): { layouts: Layouts; problems: Problem[] } {
  const layouts = new Map<string, string>();
  const problems: Problem[] = [];
  const site = resolve(settings.root, settings.layouts);
  for (const folder of new Set([ownFolders.layouts, site])) {
    for (const [name, files] of group(listFiles(folder))) {
      const [first = '', ...others] = files;
      layouts.set(name, resolve(folder, first));
      if (others.length > 0) {
        const path = relative(settings.root, resolve(folder, others[0] ?? ''))
          .split(sep)
          .join('/');
        problems.push(toProblem('layout-ambiguous', { name, files }, { path }));
      }
    }
  }
  return { layouts, problems };
}

function listFiles(folder: string): string[] {
  try {
    const found = readdirSync(folder, { withFileTypes: true });
    return found
      .filter((file) => !file.isDirectory() && isTemplate(file.name))
      .map((file) => file.name)
      .sort();
  } catch {
    return [];
  }
}

/** Hidden files and the copies that editors keep beside a file are no layouts. */
const isTemplate = (name: string): boolean => /^[^.].*\./.test(name) && !/(?:~|\.bak|\.orig|\.tmp)$/.test(name);

function group(files: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const name = file.slice(0, file.indexOf('.'));
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return groups;
}
