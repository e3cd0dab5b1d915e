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
  'control-character': entry<{ code: string }>({
    title: 'Control character',
    severity: 'error',
    message: ({ code }) => `Unexpected control character ${code}, expected text`,
    hint: () => 'Delete the character; it is invisible in most editors. Type what it stood for anew.',
  }),
  'invisible-character': entry<{ code: string; name: string; harm: 'turns' | 'useless' }>({
    title: 'Invisible character',
    severity: 'warning',
    message: ({ code, name }) => `Unexpected invisible character ${code} (${name}), expected text that can be seen`,
    hint: ({ harm }) =>
      harm === 'turns'
        ? 'Delete it, or close what it opens before the paragraph ends: what follows it reads in another order than it was typed.'
        : 'Delete it: it came with copied text, and searches do not find words that it stands in.',
  }),
  'conflict-marker': entry<NoValues>({
    title: 'Merge that was not finished',
    severity: 'error',
    message: () => 'Unexpected conflict marker of Git, expected a text that was merged',
    hint: () => 'Choose what stays of the two versions, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  }),
  'file-too-large': entry<{ size: string; most: string }>({
    title: 'File that is too large',
    severity: 'error',
    firm: true,
    message: ({ size, most }) => `Unexpected file of ${size}, expected at most ${most} of text`,
    hint: () => 'Divide the text into several files, or publish it as a file in `public/`.',
  }),
  'file-not-plain': entry<{ found: string }>({
    title: 'Link in place of a file',
    severity: 'error',
    message: ({ found }) => `Unexpected ${found}, expected a file or a folder`,
    hint: () => 'Put the file itself there. Links are not followed: they could lead out of the site.',
  }),
  'folder-unreadable': entry<{ reason: string }>({
    title: 'Folder cannot be read',
    severity: 'error',
    firm: true,
    message: ({ reason }) => `Unexpected unreadable folder (${reason}), expected files`,
    hint: () => 'Check that you may read the folder, or remove it.',
  }),
  'file-name-clash': entry<{ name: string; other: string }>({
    title: 'Two files that differ in case alone',
    severity: 'error',
    firm: true,
    message: ({ name, other }) =>
      `Unexpected file \`${name}\`, expected a name that differs from \`${other}\` in more than capitals and accents’ encoding`,
    hint: () => 'Rename one of the two: many systems take them for one file and keep only one.',
  }),
  'name-reserved': entry<{ name: string }>({
    title: 'Name that Windows keeps for a device',
    severity: 'error',
    message: ({ name }) => `Unexpected name \`${name}\`, expected one that is not a device of Windows`,
    hint: () => 'Choose another name: no file or folder can be called so on Windows.',
  }),
  'name-unportable': entry<{ name: string; reason: string }>({
    title: 'Name that some systems cannot hold',
    severity: 'warning',
    message: ({ name, reason }) => `Unexpected name \`${name}\` (${reason}), expected one that every system can hold`,
    hint: () =>
      'Rename the file or folder: on Windows nobody could open the paper with it, or keep a copy of the site.',
  }),
  'name-not-utf8': entry<{ name: string }>({
    title: 'Name that is not UTF-8',
    severity: 'error',
    firm: true,
    message: ({ name }) => `Unexpected name \`${name}\` with bytes that are not UTF-8, expected a name in UTF-8`,
    hint: () =>
      'Rename the file or folder: it comes from a system with another encoding, and cannot be opened by its name.',
  }),
  'file-ignored': entry<{ file: string; name: string }>({
    title: 'File that looks like a text of the paper and is not read',
    severity: 'warning',
    message: ({ file, name }) => `Unexpected file \`${file}\`, which is not read, expected \`${name}\``,
    hint: ({ name }) => `Rename the file to \`${name}\` so that it is read, or move it out of the content folder.`,
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
