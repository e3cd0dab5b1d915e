/** What can be wrong with files, whatever they hold. */
import { entry, type NoValues } from './entry.ts';

/** By code. */
export const fileProblems = {
  'file-unreadable': entry<{ reason: string }>({
    title: 'File cannot be read',
    severity: 'error',
    firm: true,
    message: ({ reason }) => `Unexpected unreadable file (${reason}), expected UTF-8 text`,
    hint: () => 'Check that the file still exists and that you may read it.',
  }),
  'file-not-utf8': entry<NoValues>({
    title: 'File is not UTF-8',
    severity: 'error',
    firm: true,
    message: () => 'Unexpected bytes that are not UTF-8, expected UTF-8 text',
    hint: () => 'Save the file again with the encoding “UTF-8”.',
  }),
  'file-changed': entry<NoValues>({
    title: 'File that changed during the build',
    severity: 'error',
    firm: true,
    message: () => 'Unexpected change of the file while the site was built, expected the text that was read first',
    hint: () => 'Build again.',
  }),
  'file-misplaced': entry<{ folder: string; folders: readonly string[] }>({
    title: 'File in an unknown folder',
    severity: 'error',
    firm: true,
    message: ({ folder, folders }) =>
      `Unexpected folder \`${folder}\`, expected one of ${folders.map((f) => `\`${f}\``).join(', ')}`,
    hint: () => 'Move the file to the folder of its kind.',
  }),
  'content-folder-missing': entry<{ folder: string }>({
    title: 'No content folder',
    severity: 'error',
    firm: true,
    message: ({ folder }) => `Unexpected missing folder \`${folder}\`, expected the content of a site`,
    hint: () => 'Run the command in the folder of your site, or name the content with `--content DIR`.',
  }),
  'site-file-missing': entry<NoValues>({
    title: 'No site.yaml',
    severity: 'error',
    firm: true,
    message: () => 'Unexpected missing file `site.yaml`, expected the settings of the site',
    hint: () => 'Create it with at least `title`, `url`, `language` and `timeZone`.',
  }),
} as const;
