/** The rules of the architecture, as a function from the texts of files to what breaks them. */
import { posix } from 'node:path';

/** Folders of `src/` in the order data flows; a file imports only from its own folder and those before it. */
const order = [
  'problems',
  'language',
  'content',
  'newsroom',
  'markdown',
  'pages',
  'outputs',
  'build',
  'eleventy',
  'serve',
  'publish',
  'cli',
];

/** Packages that one folder of `src/` keeps to itself. */
const keepers: readonly (readonly [packages: RegExp, folder: string])[] = [
  [/^gray-matter$/, 'content'],
  [/^@11ty\//, 'eleventy'],
  [/^(?:unified|remark-|rehype-)/, 'markdown'],
];

/** Lines that a file may have, by the first that fits. */
const budgets: readonly (readonly [files: RegExp, lines: number])[] = [
  // One list each, of messages and of types, that reads best in one piece.
  [/^src\/(?:problems\/catalogue|pages\/props)\.ts$/, 400],
  [/^src\//, 250],
  [/^layouts\/parts\//, 60],
  [/^layouts\//, 120],
  [/^\.eleventy\.ts$/, 39],
];

/** An import or a re-export: static, dynamic, or of types alone. */
export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Everything that breaks a rule, each as one line. Files by path with `/`, from the repository's folder. */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  const imports = new Map([...files].map(([path, text]) => [path, readImports(text)]));
  return [
    ...[...files].flatMap(([path, text]) => [...checkName(path), ...checkLength(path, text)]),
    ...[...imports].flatMap(([path, list]) => list.flatMap((each) => checkImport(path, each, files))),
    ...findCycles(imports),
  ];
}

/** The imports of a file. Comments and the texts of templates are left out first. */
export function readImports(text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g, '').replace(/`(?:\\.|[^`\\])*`/g, '``');
  const found = code.matchAll(
    /\b(?:import|export)\s+(type\s+)?([\w$*\s{},]*?)\s*from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, type, names = '', from, bare]) => ({
    target: from ?? bare ?? '',
    typeOnly: type !== undefined || (from !== undefined && isTypesOnly(names)),
  }));
}

function isTypesOnly(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const each =
    inBraces
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

function checkName(path: string): string[] {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return [
    ...(folder !== undefined && !order.includes(folder) ? [`${path}: unknown folder src/${folder}`] : []),
    ...(/(?:^|\/)(?:utils?|helpers?|common)(?:\/|\.\w+$)/.test(path) ? [`${path}: a name that says nothing`] : []),
    ...(/(?:^|\/)index\.[jt]sx?$/.test(path) ? [`${path}: a barrel`] : []),
  ];
}

function checkLength(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  const budget = budgets.find(([files]) => files.test(path))?.[1] ?? Number.POSITIVE_INFINITY;
  return lines > budget ? [`${path}: ${lines} lines, at most ${budget}`] : [];
}

function checkImport(path: string, { target, typeOnly }: Import, files: ReadonlyMap<string, string>): string[] {
  if (!target.startsWith('.')) {
    const keeper = keepers.find(([packages]) => packages.test(target))?.[1];
    const isKept = keeper !== undefined && path.startsWith('src/') && !path.startsWith(`src/${keeper}/`);
    return isKept ? [`${path}: imports ${target}, which is for src/${keeper} alone`] : [];
  }
  const to = resolveImport(path, target);
  if (!files.has(to)) return [`${path}: imports ${to}, which is not there`];
  if (path.startsWith('layouts/')) {
    return to.startsWith('src/') && !typeOnly ? [`${path}: imports more than types from ${to}`] : [];
  }
  if (!path.startsWith('src/')) return [];
  if (!to.startsWith('src/')) return [`${path}: imports ${to}, outside of src`];
  return rank(to) > rank(path) ? [`${path}: imports ${to}, which comes after it`] : [];
}

const resolveImport = (path: string, target: string): string => posix.join(posix.dirname(path), target);
const rank = (path: string): number => order.indexOf(path.split('/')[1] ?? '');

/** Each cycle of imports between files, types included, once. */
function findCycles(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start !== -1) cycles.push(`${[...way.slice(start), path].join(' → ')}: a cycle`);
    if (start !== -1 || done.has(path)) return;
    for (const { target } of imports.get(path) ?? []) {
      if (target.startsWith('.')) visit(resolveImport(path, target), [...way, path]);
    }
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return cycles;
}
