/** `broadsheet schema`: JSON Schemas of the front matter, and the settings with which VS Code uses them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, posix, resolve } from 'node:path';
import { type BuildSettings, toFolder } from '../build/settings.ts';
import { withPaper } from '../build/with-paper.ts';
import { isErrorCode } from '../content/error-code.ts';
import { type EditorSchema, type KnownNames, toEditorSchemas } from '../newsroom/json-schema.ts';
import { readBuildOptions } from './build-options.ts';
import { type Run, type Surroundings, UsageError } from './command.ts';
import { addSettings, type EditorSettings } from './editor-settings.ts';
import { writeFrontMatterExtension } from './front-matter-extension.ts';
import { isInSiteOrSources } from './private-file.ts';

/** Writes the schemas, and settings where the site has none of that name. Exit code 2 where it cannot. */
export const runSchema: Run = async (options, around) => {
  const { settings } = readBuildOptions({ ...options, output: undefined }, around);
  const given = typeof options['output'] === 'string' ? options['output'] : '.vscode/broadsheet';
  const folder = checkFolder(given, settings);
  const schemas = toEditorSchemas(await withPaper(settings, ({ entries }) => toNames(entries)));
  const print = (path: string) => around.stdout.write(`${path}\n`);
  try {
    mkdirSync(join(around.root, folder), { recursive: true });
    for (const { file, schema } of schemas) {
      writeFileSync(join(around.root, folder, file), `${JSON.stringify(schema, null, 2)}\n`);
      print(posix.join(folder, file));
    }
    if (options['editor'] === false) return 0;
    for (const path of writeFrontMatterExtension(around.root, { folder, content: settings.content, schemas }))
      print(path);
    for (const [path, added] of toSettings(folder, settings.content, schemas)) tell(path, added, around);
    return 0;
  } catch (error) {
    if (!isErrorCode(error)) throw error;
    throw new UsageError(`Unexpected failure to write (${error.message}), expected room and permission.`);
  }
};

/** The folder of the schemas, relative to the site's. What stands among the sources or in a finished site stops the next build. */
function checkFolder(given: string, settings: BuildSettings): string {
  const folder = toFolder(settings.root, given);
  if (folder.startsWith('..') || isAbsolute(folder))
    throw new UsageError(`Unexpected folder \`${folder}\` for --output, expected one of the site.`);
  if (isInSiteOrSources(resolve(settings.root, folder), settings))
    throw new UsageError(
      `Unexpected folder \`${given}\` for --output, expected one outside of the finished site and its sources.`,
    );
  return folder;
}

/** Names by which files refer to others, of each kind. */
function toNames(entries: readonly { readonly kind: keyof KnownNames; readonly name: string }[]): KnownNames {
  const namesOf = (kind: keyof KnownNames) => entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
  return { reporter: namesOf('reporter'), beat: namesOf('beat'), desk: namesOf('desk') };
}

/** The YAML extension reads `.yaml` files, but no front matter within Markdown. */
function toSettings(
  folder: string,
  content: string,
  schemas: readonly EditorSchema[],
): (readonly [path: string, added: EditorSettings])[] {
  const site = schemas.filter(({ kind }) => kind === 'site');
  const files = site.map(({ file, pattern }) => [`./${folder}/${file}`, [`${content}/${pattern}`]]);
  return [
    ['.vscode/settings.json', { 'yaml.schemas': Object.fromEntries(files) as EditorSettings }],
    ['.vscode/extensions.json', { recommendations: ['redhat.vscode-yaml'] }],
  ];
}

function tell(path: string, added: EditorSettings, { root, stdout, stderr }: Surroundings): void {
  const merged = addSettings(join(root, path), added);
  if (merged === 'written') stdout.write(`${path}\n`);
  if (merged !== 'unread') return;
  const text = JSON.stringify(added, null, 2);
  stderr.write(`note: ${path} has comments or is not JSON, and was left as it is. Add to it:\n${text}\n`);
}
