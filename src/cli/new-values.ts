/** Finds the values of a new file: from the command line, or by asking. */
import type { NewKind } from '../newsroom/new-file.ts';
import type { Ask, Choice } from './ask.ts';
import { type OptionValues, UsageError } from './command.ts';

/** A value that a new file must have. */
interface Required {
  readonly key: string;
  readonly label: string;
  /** The kind of file that it names. */
  readonly names?: 'reporter' | 'beat' | 'desk';
}

const required: Readonly<Record<NewKind, readonly Required[]>> = {
  article: [
    { key: 'title', label: 'Headline' },
    { key: 'reporter', label: 'Reporter', names: 'reporter' },
    { key: 'beat', label: 'Beat', names: 'beat' },
  ],
  reporter: [{ key: 'name', label: 'Name, as in the byline' }],
  beat: [
    { key: 'title', label: 'Name of the beat' },
    { key: 'desk', label: 'Desk', names: 'desk' },
  ],
  desk: [{ key: 'title', label: 'Name of the desk' }],
  page: [{ key: 'title', label: 'Heading of the page' }],
};

/** Keys that are written where they are given. */
const optional: Readonly<Record<NewKind, readonly string[]>> = {
  article: ['summary', 'published'],
  reporter: ['role', 'email'],
  beat: ['summary'],
  desk: ['summary', 'hue'],
  page: ['summary'],
};

/** What can be chosen, by kind. */
export type Choices = (kind: 'reporter' | 'beat' | 'desk') => readonly Choice[];

/**
 * The fields of a new file. Where nobody can be asked, all that is missing is told at once.
 *
 * @param ask absent where nobody can be asked
 * @throws UsageError where a value is missing, or nothing is there to choose from
 */
export async function findValues(
  kind: NewKind,
  options: OptionValues,
  choices: Choices,
  ask: Ask | undefined,
): Promise<Record<string, string>> {
  const given = (key: string): string | undefined => {
    const value = options[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const missing = required[kind].filter(({ key }) => given(key) === undefined);
  if (missing.length > 0 && !ask) {
    throw new UsageError(
      `Unexpected absence of ${missing.map(toFlag).join(', ')}, expected ${missing.length > 1 ? 'values' : 'a value'} for a new ${toWord(kind)}.`,
    );
  }
  const keys = [...required[kind].map(({ key }) => key), ...optional[kind]];
  const values: Record<string, string> = {};
  for (const key of keys) {
    const question = missing.find((candidate) => candidate.key === key);
    const value = question && ask ? await answer(question, choices, ask) : given(key);
    if (value !== undefined) values[key] = value;
  }
  return values;
}

/** The word for a kind that people type. */
export const toWord = (kind: NewKind): string => (kind === 'article' ? 'story' : kind);

function answer({ label, names }: Required, choices: Choices, ask: Ask): Promise<string> {
  if (!names) return ask({ label });
  const known = choices(names);
  if (known.length > 0) return ask({ label, choices: known });
  throw new UsageError(`Unexpected paper without a ${names}, expected one. Make it first: broadsheet new ${names}`);
}

const toFlag = ({ key }: Required): string => `--${key}`;
