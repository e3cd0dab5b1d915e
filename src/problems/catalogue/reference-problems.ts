/** What can be wrong between files: names, and what they refer to. */
import { didYouMean, entry, join, type UnknownName } from './entry.ts';

/** By code. */
export const referenceProblems = {
  'unknown-reference': entry<
    UnknownName & {
      kind: string;
      folder: string;
      /** The name of a file that was written as a path. */
      meant?: string | undefined;
      /** The name in a path, where there is no such file. */
      base?: string | undefined;
      /** The name of the file that has this text as its name or title. */
      titled?: string | undefined;
      /** The kind of something else that has this name. */
      other?: string | undefined;
    }
  >({
    title: 'Reference to something that does not exist',
    severity: 'error',
    firm: true,
    message: ({ kind, name, folder }) => `Unexpected ${kind} \`${name}\`, expected the name of a file in \`${folder}\``,
    hint: ({ kind, name, folder, nearest, meant, base, titled, other }) => {
      if (name.includes(',')) return `Write several in brackets: \`[${name}]\`.`;
      if (meant !== undefined) return `Write \`${meant}\`: the name of the file without its folder and ending.`;
      if (titled !== undefined) return `Write \`${titled}\`: the name of the file, not what stands in it.`;
      return join(
        other && `There is a ${other} of this name; what is asked for is a ${kind}.`,
        base && 'Write the name of a file without its folder and ending.',
        didYouMean(nearest),
        `${nearest ? 'Or create' : 'Create'} \`${folder}${base ?? name}.md\` for a new ${kind}.`,
      );
    },
  }),
  'ambiguous-reference': entry<{ kind: string; name: string; choices: readonly string[] }>({
    title: 'Reference to one of several',
    severity: 'error',
    firm: true,
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
  'tag-spelling': entry<{ name: string; used: string; count: number }>({
    title: 'Tag that is nearly another one',
    severity: 'warning',
    message: ({ name, used, count }) =>
      `Unexpected tag \`${name}\`, expected \`${used}\` as in ${count} ${count === 1 ? 'story' : 'stories'}`,
    hint: ({ used }) => didYouMean(used),
  }),
  'tag-clash': entry<{ name: string; used: string; write?: string | undefined }>({
    title: 'Two tags with one address',
    severity: 'warning',
    message: ({ name, used }) =>
      `Unexpected tag \`${name}\` with the address of \`${used}\`, expected one that differs in letters or digits`,
    hint: ({ used, write }) =>
      join(
        `Both are listed on one page, as \`${used}\`.`,
        write === undefined ? 'Write one of the two in other words' : `Write one in words, such as \`${write}\``,
        `— or \`${used}\`, if it is the same.`,
      ),
  }),
  'translation-clash': entry<{ key: string; language: string; other: string }>({
    title: 'Two stories of one translation in the same language',
    severity: 'error',
    message: ({ key, language, other }) =>
      `Unexpected second story of translation \`${key}\` in language \`${language}\`, expected one (the other is ${other})`,
    hint: () => 'Set the `language` of the story that is in another one, or give it another `translationKey`.',
  }),
  'translation-spelling': entry<{ key: string; used: string }>({
    title: 'Translation key that is nearly another one',
    severity: 'warning',
    message: ({ key, used }) =>
      `Unexpected translation \`${key}\` of one story alone, expected \`${used}\` as in a story in another language`,
    hint: ({ used }) => didYouMean(used),
  }),
  'partner-tag-unknown': entry<UnknownName>({
    title: 'Tag of a partner’s feed that no story has',
    severity: 'warning',
    message: ({ name }) => `Unexpected tag \`${name}\`, expected one that a story has`,
    hint: ({ nearest }) => join(didYouMean(nearest), 'Until a story has it, it chooses none.'),
  }),
  'front-story-old': entry<{ name: string; days: number; limit: number }>({
    title: 'Curated story that is old',
    severity: 'warning',
    message: ({ name, days, limit }) =>
      `Unexpected story \`${name}\` on the front page (${days} days old), expected one of the last ${limit} days`,
    hint: () => 'Name a newer one, or set `limits.frontPageAge`.',
  }),
  'front-story-withdrawn': entry<{ name: string }>({
    title: 'Curated story that is withdrawn',
    severity: 'error',
    message: ({ name }) => `Unexpected withdrawn story \`${name}\` on the front page, expected a published story`,
    hint: () => 'Name another story, or none.',
  }),
  'front-story-withheld': entry<{ name: string; reason: string }>({
    title: 'Curated story is not public',
    severity: 'warning',
    message: ({ name, reason }) =>
      `Unexpected story \`${name}\` on the front page (${reason}), expected a published story`,
    hint: () => 'The newest story takes its place until then.',
  }),
  'language-unknown': entry<{ language: string; part: string }>({
    title: 'Tag of no language',
    severity: 'warning',
    message: ({ language, part }) =>
      `Unexpected language \`${language}\`, expected the tag of a language (nobody knows \`${part}\`)`,
    hint: () => 'Write the code of the language, and that of a country where it matters: `en`, `en-GB`, `pt-BR`.',
  }),
  'language-untranslated': entry<{ language: string; available: readonly string[] }>({
    title: 'No message catalogue for the language',
    severity: 'warning',
    message: ({ language, available }) =>
      `Unexpected language \`${language}\`, expected one with a message catalogue (${available.map((l) => `\`${l}\``).join(', ')})`,
    hint: () => 'Dates and quotation marks follow the language; labels such as “Published” stay English.',
  }),
} as const;
