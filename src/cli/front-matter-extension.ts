/**
 * Writes a small extension of VS Code into the site: VS Code gives Markdown no schemas, and this one gives the front
 * matter completion, help and red lines. It is of the site alone, and reads the schemas that stand beside it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditorSchema } from '../newsroom/json-schema.ts';

/** What the extension is told of the site. */
interface Surroundings {
  /** Folder of the schemas, relative to the site, with `/`. */
  readonly folder: string;
  readonly content: string;
  readonly schemas: readonly EditorSchema[];
}

const extensionFolder = '.vscode/extensions/broadsheet-front-matter';

/** The code that runs in the editor, as it is written: JavaScript, because nothing compiles it there. */
const parts = ['extension.cjs', 'front-matter.cjs'] as const;

/** Writes the extension and returns the paths of its files. */
export function writeFrontMatterExtension(root: string, { folder, content, schemas }: Surroundings): string[] {
  const files = schemas.filter(({ kind }) => kind !== 'site');
  const manifest = {
    name: 'broadsheet-front-matter',
    publisher: 'broadsheet',
    displayName: 'Broadsheet front matter',
    description: 'Completion, help and red lines in the front matter of this paper.',
    version: '1.0.0',
    engines: { vscode: '^1.89.0' },
    main: './extension.cjs',
    activationEvents: ['onLanguage:markdown'],
    broadsheet: {
      folder,
      schemas: files.map(({ file, pattern }) => ({ file, folder: `${content}/${pattern.split('/')[0]}/` })),
    },
  };
  const texts = [
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`] as const,
    ...parts.map(
      (name) => [name, readFileSync(new URL(`../../editor/vscode/${name}`, import.meta.url), 'utf8')] as const,
    ),
  ];
  mkdirSync(join(root, extensionFolder), { recursive: true });
  return texts.map(([name, text]) => {
    writeFileSync(join(root, extensionFolder, name), text);
    return `${extensionFolder}/${name}`;
  });
}
