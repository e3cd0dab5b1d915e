/**
 * Everything that can be wrong with a site, in one place. A code is permanent: it appears in
 * reports, in editors' habits and in CI logs. Every message has one shape,
 * "Unexpected X, expected Y"; the hint says what to do.
 */

/** How bad a problem is: an error stops the build before anything is written, a warning does not. */
export type Severity = 'error' | 'warning';

/** One kind of problem. `V` are the values its message is made from. */
export interface CatalogueEntry<V> {
  /** A short name for lists and documentation. */
  readonly title: string;
  readonly severity: Severity;
  /** One sentence, "Unexpected X, expected Y", values in backticks, no full stop. */
  readonly message: (values: V) => string;
  /** What to do now, as one or two sentences. */
  readonly hint?: (values: V) => string | undefined;
}

type NoValues = Record<never, never>;

/** For an unknown name: what was written, and the nearest known one. */
interface UnknownName {
  readonly name: string;
  readonly nearest?: string | undefined;
}

const entry = <V>(definition: CatalogueEntry<V>): CatalogueEntry<V> => definition;
const didYouMean = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
/** What to do about YAML that cannot be parsed. */
function adviseOnYaml(reason: string): string {
  if (reason.includes('a tab')) return 'Indent with spaces.';
  if (reason.startsWith('no colon and space')) return 'Write `key: value`, with a space after the colon.';
  return 'Put text with a colon, a quotation mark or a leading symbol in quotes.';
}

/** What to write where YAML read something of another kind than was meant. */
function adviseOnKind(found: string, expected: string): string | undefined {
  if (/^(?:number|value) /.test(found) && /^(?:text|a date|a name)/.test(expected)) return 'Put the value in quotes.';
  if (/^text /.test(found) && /^a list/.test(expected)) return 'Write a list in brackets: `[one, two]`.';
  return undefined;
}

const join = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');

export const catalogue = {
  // Files
  'file-unreadable': entry<{ reason: string }>({
    title: 'File cannot be read',
    severity: 'error',
    message: ({ reason }) => `Unexpected unreadable file (${reason}), expected UTF-8 text`,
    hint: () => 'Check that the file still exists and that you may read it.',
  }),
  'file-not-utf8': entry<NoValues>({
    title: 'File is not UTF-8',
    severity: 'error',
    message: () => 'Unexpected bytes that are not UTF-8, expected UTF-8 text',
    hint: () => 'Save the file again with the encoding “UTF-8”.',
  }),
  'file-changed': entry<NoValues>({
    title: 'File that changed during the build',
    severity: 'error',
    message: () => 'Unexpected change of the file while the site was built, expected the text that was read first',
    hint: () => 'Build again.',
  }),
  'file-misplaced': entry<{ folder: string; folders: readonly string[] }>({
    title: 'File in an unknown folder',
    severity: 'error',
    message: ({ folder, folders }) =>
      `Unexpected folder \`${folder}\`, expected one of ${folders.map((f) => `\`${f}\``).join(', ')}`,
    hint: () => 'Move the file to the folder of its kind.',
  }),
  'content-folder-missing': entry<{ folder: string }>({
    title: 'No content folder',
    severity: 'error',
    message: ({ folder }) => `Unexpected missing folder \`${folder}\`, expected the content of a site`,
    hint: () => 'Run the command in the folder of your site, or name the content with `--content DIR`.',
  }),
  'site-file-missing': entry<NoValues>({
    title: 'No site.yaml',
    severity: 'error',
    message: () => 'Unexpected missing file `site.yaml`, expected the settings of the site',
    hint: () => 'Create it with at least `title`, `url`, `language` and `timeZone`.',
  }),

  // Front matter
  'front-matter-missing': entry<NoValues>({
    title: 'No front matter',
    severity: 'error',
    message: () => 'Unexpected first line, expected front matter that begins with `---`',
    hint: () => 'Begin the file with a line `---`, the fields, and another line `---`.',
  }),
  'front-matter-unclosed': entry<NoValues>({
    title: 'Front matter is not closed',
    severity: 'error',
    message: () => 'Unexpected front matter without an end, expected a line `---` after the fields',
    hint: () => 'Add a line with only `---` below the last field.',
  }),
  'front-matter-language': entry<{ language: string }>({
    title: 'Front matter is not YAML',
    severity: 'error',
    message: ({ language }) => `Unexpected front-matter language \`${language}\`, expected YAML`,
    hint: () => 'Write the first line as `---` alone. Code in front matter is never run.',
  }),
  'yaml-invalid': entry<{ reason: string }>({
    title: 'YAML that cannot be parsed',
    severity: 'error',
    message: ({ reason }) => `Unexpected YAML (${reason}), expected \`key: value\` lines`,
    hint: ({ reason }) => adviseOnYaml(`${reason}`),
  }),
  'yaml-not-a-map': entry<{ found: string }>({
    title: 'Front matter is not a map',
    severity: 'error',
    message: ({ found }) => `Unexpected ${found}, expected \`key: value\` lines`,
  }),
  'duplicate-key': entry<{ name: string }>({
    title: 'The same key twice',
    severity: 'error',
    message: ({ name }) => `Unexpected second key \`${name}\`, expected each key once`,
    hint: () => 'Remove one of the two.',
  }),
  'unknown-key': entry<UnknownName & { known: readonly string[] }>({
    title: 'Unknown key',
    severity: 'error',
    message: ({ name, known }) =>
      `Unexpected key \`${name}\`, expected one of ${known.map((key) => `\`${key}\``).join(', ')}`,
    hint: ({ nearest }) => didYouMean(nearest) ?? 'Remove the key, or look it up in docs/front-matter.md.',
  }),
  'missing-key': entry<{ key: string; what: string }>({
    title: 'Required key is missing',
    severity: 'error',
    message: ({ key, what }) => `Unexpected absence of \`${key}\`, expected ${what}`,
    hint: ({ key }) => `Add \`${key.split('.').at(-1)}: …\`.`,
  }),
  'invalid-value': entry<{ key: string; found: string; expected: string; nearest?: string | undefined }>({
    title: 'Value of the wrong kind',
    severity: 'error',
    message: ({ key, found, expected }) => `Unexpected ${found} for \`${key}\`, expected ${expected}`,
    hint: ({ nearest, found, expected }) => didYouMean(nearest) ?? adviseOnKind(found, expected),
  }),
  'invalid-date': entry<{ key: string; found: string; reason: string }>({
    title: 'Date that does not exist',
    severity: 'error',
    message: ({ key, found, reason }) =>
      `Unexpected date \`${found}\` for \`${key}\` (${reason}), expected a date such as \`2026-03-04T09:30:00Z\``,
    hint: () =>
      'Write year-month-day, then `T`, the time and the zone (`Z` or `+03:00`). Without a zone it is local time in the site’s time zone.',
  }),
  'updated-before-published': entry<{ updated: string; published: string }>({
    title: 'Updated before it was published',
    severity: 'error',
    message: ({ updated, published }) =>
      `Unexpected \`updated\` at ${updated}, expected an instant after \`published\` at ${published}`,
    hint: () => 'Correct one of the two dates, or remove `updated`.',
  }),
  'expires-before-published': entry<{ expires: string; published: string }>({
    title: 'Expires before it is published',
    severity: 'error',
    message: ({ expires, published }) =>
      `Unexpected \`expires\` at ${expires}, expected an instant after \`published\` at ${published}`,
    hint: () => 'Correct one of the two dates, or remove `expires`.',
  }),

  // References
  'unknown-reference': entry<UnknownName & { kind: string; folder: string }>({
    title: 'Reference to something that does not exist',
    severity: 'error',
    message: ({ kind, name, folder }) => `Unexpected ${kind} \`${name}\`, expected the name of a file in \`${folder}\``,
    hint: ({ kind, name, folder, nearest }) =>
      name.includes(',')
        ? `Write several in brackets: \`[${name}]\`.`
        : join(didYouMean(nearest), `${nearest ? 'Or create' : 'Create'} \`${folder}${name}.md\` for a new ${kind}.`),
  }),
  'ambiguous-reference': entry<{ kind: string; name: string; choices: readonly string[] }>({
    title: 'Reference to one of several',
    severity: 'error',
    message: ({ kind, name, choices }) =>
      `Unexpected ${kind} \`${name}\`, expected one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`,
    hint: () => 'Several files have this name; write the longer one.',
  }),
  'duplicate-reference': entry<{ name: string }>({
    title: 'The same name twice in a list',
    severity: 'error',
    message: ({ name }) => `Unexpected second \`${name}\`, expected each name once`,
    hint: () => 'Remove one of the two.',
  }),
  'front-story-withheld': entry<{ name: string; reason: string }>({
    title: 'Curated story is not public',
    severity: 'warning',
    message: ({ name, reason }) =>
      `Unexpected story \`${name}\` on the front page (${reason}), expected a published story`,
    hint: () => 'The newest story takes its place until then.',
  }),
  'language-untranslated': entry<{ language: string; available: readonly string[] }>({
    title: 'No message catalogue for the language',
    severity: 'warning',
    message: ({ language, available }) =>
      `Unexpected language \`${language}\`, expected one with a message catalogue (${available.map((l) => `\`${l}\``).join(', ')})`,
    hint: () => 'Dates and quotation marks follow the language; labels such as “Published” stay English.',
  }),

  // Addresses
  'slug-empty': entry<{ text: string }>({
    title: 'Nothing to make an address from',
    severity: 'error',
    message: ({ text }) => `Unexpected name \`${text}\`, expected at least one letter or digit`,
    hint: () => 'Rename the file or set `slug` to a word.',
  }),
  'url-clash': entry<{ url: string; other: string }>({
    title: 'Two pages with one address',
    severity: 'error',
    message: ({ url, other }) =>
      `Unexpected second page for \`${url}\`, expected an address of its own (taken by ${other})`,
    hint: () => 'Give one of the two another `slug`, or rename its file.',
  }),
  'id-clash': entry<{ id: string; other: string }>({
    title: 'Two files with one name',
    severity: 'error',
    message: ({ id, other }) => `Unexpected second file for \`${id}\`, expected a name of its own (taken by ${other})`,
    hint: () => 'Rename one of the two files; a story can also have another `slug` or `id`.',
  }),

  // Pictures and links
  'image-missing': entry<UnknownName & { folder: string }>({
    title: 'Picture that is not there',
    severity: 'error',
    message: ({ name, folder }) => `Unexpected image \`${name}\`, expected a file in \`${folder}\``,
    hint: ({ nearest }) =>
      didYouMean(nearest) ?? 'Put the file beside the story, or begin with `/` for a file in `public/`.',
  }),
  'image-unreadable': entry<{ name: string; reason: string }>({
    title: 'Picture that cannot be read',
    severity: 'error',
    message: ({ name, reason }) =>
      `Unexpected content of image \`${name}\` (${reason}), expected a JPEG, PNG, WebP, AVIF, GIF or SVG`,
    hint: () => 'Export the picture again.',
  }),
  'image-external': entry<{ name: string }>({
    title: 'Picture on another site',
    severity: 'warning',
    message: ({ name }) => `Unexpected image on another site \`${name}\`, expected a file of this site`,
    hint: () => 'Save the picture beside the story; readers’ browsers should ask no other site.',
  }),
  'image-alt-missing': entry<{ name: string }>({
    title: 'Picture without alternative text',
    severity: 'warning',
    message: ({ name }) =>
      `Unexpected image \`${name}\` without alternative text, expected words for readers who cannot see it`,
    hint: () => 'Write what the picture shows between the square brackets: `![A tanker at the pier](tanker.jpg)`.',
  }),

  // Body
  'section-missing': entry<{ heading: string; nearest?: string | undefined; found: readonly string[] }>({
    title: 'Listed section that the story lacks',
    severity: 'error',
    message: ({ heading }) => `Unexpected section \`${heading}\`, expected a heading \`## ${heading}\` in the story`,
    hint: ({ nearest, found }) =>
      nearest === undefined
        ? found.length === 0
          ? 'The story has no `##` headings. Add one, or remove the section from the list.'
          : `The story’s headings are ${found.map((f) => `\`${f}\``).join(', ')}.`
        : `The nearest heading is \`${nearest}\`.`,
  }),
  'section-order': entry<{ heading: string; before: string }>({
    title: 'Listed section in another order',
    severity: 'error',
    message: ({ heading, before }) =>
      `Unexpected order of section \`${heading}\`, expected it after \`${before}\` as in the list`,
    hint: () => 'List the sections in the order of the story.',
  }),
  'section-id-clash': entry<{ id: string }>({
    title: 'Two sections with one id',
    severity: 'error',
    message: ({ id }) => `Unexpected second section id \`${id}\`, expected each id once in a story`,
    hint: () => 'Give one of the two another id.',
  }),
  'body-too-deep': entry<NoValues>({
    title: 'Text nested too deeply',
    severity: 'error',
    message: () => 'Unexpected depth of quotations, lists or elements within each other, expected at most 100 levels',
    hint: () => 'Look for a line that begins with many `>` or `-`, or for HTML elements that are not closed.',
  }),
  'html-dropped': entry<{ what: string }>({
    title: 'Raw HTML that is not published',
    severity: 'warning',
    message: ({ what }) => `Unexpected HTML \`${what}\`, expected elements that are safe in a story`,
    hint: () => 'The element is left out of the page. Use Markdown, or remove it.',
  }),

  // Layouts and Eleventy
  'layout-missing': entry<UnknownName & { folder: string }>({
    title: 'Layout that is not there',
    severity: 'error',
    message: ({ name, folder }) =>
      `Unexpected missing layout \`${name}\`, expected a file \`${name}.*\` in \`${folder}\``,
    hint: ({ nearest }) => didYouMean(nearest),
  }),
  'layout-ambiguous': entry<{ name: string; files: readonly string[] }>({
    title: 'Two layouts of one name',
    severity: 'error',
    message: ({ name, files }) =>
      `Unexpected second file for layout \`${name}\` (${files.map((file) => `\`${file}\``).join(', ')}), expected one`,
    hint: () => 'Remove or rename all but the one that you want.',
  }),
  'layout-failed': entry<{ name: string; reason: string }>({
    title: 'Layout that fails',
    severity: 'error',
    message: ({ name, reason }) => `Unexpected failure of layout \`${name}\` (${reason}), expected a page`,
  }),
  'configuration-failed': entry<{ name: string; reason: string }>({
    title: 'Configuration that fails',
    severity: 'error',
    message: ({ name, reason }) =>
      `Unexpected failure of \`${name}\` (${reason}), expected a configuration of Eleventy`,
  }),
  'build-crashed': entry<{ reason: string }>({
    title: 'Build that ended early',
    severity: 'error',
    message: ({ reason }) => `Unexpected end of the build (${reason}), expected a site`,
    hint: () =>
      'If neither the configuration nor a layout of the site is to blame, this is a fault of Broadsheet; please report it.',
  }),
  'output-unwritable': entry<{ name: string; reason: string }>({
    title: 'Site that cannot be written',
    severity: 'error',
    message: ({ name, reason }) => `Unexpected failure to write \`${name}\` (${reason}), expected room and permission`,
    hint: () => 'Make room, or let the build write there. The site that stood there is as it was.',
  }),
  'output-unfinished': entry<{ name: string; reason: string }>({
    title: 'Site that is only partly in place',
    severity: 'error',
    message: ({ name, reason }) =>
      `Unexpected failure to put \`${name}\` in place (${reason}), expected a file that can be replaced`,
    hint: () =>
      'New and old pages stand side by side. Let the build write there and build again: that completes the site.',
  }),
  'style-invalid': entry<{ reason: string }>({
    title: 'Style sheet that cannot be parsed',
    severity: 'error',
    message: ({ reason }) => `Unexpected CSS (${reason}), expected a valid style sheet`,
  }),
} as const;

/** The permanent name of a kind of problem. */
export type ProblemCode = keyof typeof catalogue;

/** What the message of a code is made from. */
export type ProblemValues<C extends ProblemCode> = Parameters<(typeof catalogue)[C]['message']>[0];
