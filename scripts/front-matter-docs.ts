/** Makes `docs/front-matter.md` from the schemas of the newsroom. */
import type { z } from 'zod';
import { schemas } from '../src/newsroom/schema/by-kind.ts';
import { type ReferencePage, runAsScript, toRow } from './reference-page.ts';
import { toRows } from './schema-rows.ts';

interface Kind {
  readonly title: string;
  readonly about: string;
  readonly schema: z.ZodObject;
}

const kinds: readonly Kind[] = [
  {
    title: 'Story',
    about: 'Files `content/articles/**/*.md`. The body is the story.',
    schema: schemas.article,
  },
  {
    title: 'Reporter',
    about: 'Files `content/reporters/*.md`. The body is the biography.',
    schema: schemas.reporter,
  },
  {
    title: 'Beat',
    about: 'Files `content/beats/*.md`. The body introduces the beat.',
    schema: schemas.beat,
  },
  {
    title: 'Desk',
    about: 'Files `content/desks/*.md`. The body introduces the desk.',
    schema: schemas.desk,
  },
  {
    title: 'Page',
    about: 'Files `content/pages/*.md`, for pages that are no stories: about, ethics, contact. The body is the page.',
    schema: schemas.page,
  },
  {
    title: 'Site',
    about: 'The file `content/site.yaml`. It is YAML as a whole, without `---` lines and without a body.',
    schema: schemas.site,
  },
];

const head = `<!-- Made by scripts/front-matter-docs.ts from src/newsroom/schema/. Change the schemas, then run \`npm run docs\`. -->

# Front matter

Every key that a file of \`content/\` may have. A key that is not here is an error, so that a typing error never hides
anything. In the third column stands the default, or whether the key is required.

- A **name** is the name of a file without its folder, its ending and a leading date: \`jane-roe\` for
  \`content/reporters/jane-roe.md\`, \`talks\` for \`content/articles/2026-03-04-talks.md\`. A file \`index.md\` has the name of
  its folder.
- A **date** is \`2026-03-04T09:30:00Z\` or \`2026-03-04T09:30:00+03:00\`. Without a zone it is local time in the site’s
  time zone; without a time it is midnight there. A space may stand in place of the \`T\`, and the seconds may be left out.
- A **picture** is the path of a file from the file that names it, or from \`public/\` when it begins with \`/\`. JPEG, PNG,
  WebP, AVIF, GIF and SVG are read.
- \`[]\` in a key stands for each item of a list. A key within a map is required only where the map is there.
`;

export const frontMatterPage: ReferencePage = {
  path: 'docs/front-matter.md',
  make: () => [head, ...kinds.map(toSection)].join('\n'),
};

function toSection({ title, about, schema }: Kind): string {
  const rows = toRows(schema).map(({ key, type, presence, description }) =>
    toRow([`\`${key}\``, type, presence, description]),
  );
  const top = [toRow(['Key', 'Value', 'Default', 'What it is']), '| --- | --- | --- | --- |'];
  return [`## ${title}\n`, `${about}\n`, ...top, ...rows, ''].join('\n');
}

runAsScript(frontMatterPage, import.meta.url);
