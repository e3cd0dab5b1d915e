/** A command as data: the command line, its help and its checks are made from it. */

/** Where a command reads and writes; given so that tests can give their own. */
export interface Surroundings {
  /** Absolute path of the working directory. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: () => number;
  /** Where answers come from; absent where nobody can be asked. */
  readonly stdin?: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/**
 * The value of an option: text for one with a parameter, `true` for a flag that was set or a parameter
 * that was left out. A flag `--no-x` is `x`, which is `false` where it was set and `true` where it was not.
 */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** An option of a command. */
export interface Option {
  /** As commander writes it, such as `--output <dir>`. */
  readonly flags: string;
  readonly summary: string;
  readonly default?: string;
  /** Whether it names several, with commas or by being given again; its value has commas then. */
  readonly repeatable?: true;
}

/** What a command takes beside its options. */
export interface Argument {
  /** As commander writes it, such as `[files...]`. */
  readonly name: string;
  readonly summary: string;
}

/** A command. */
export interface Command {
  readonly name: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  readonly arguments?: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Commands that are named after it, such as `clear` of `cache`. Without such a name it runs itself. */
  readonly commands?: readonly Command[];
  /** Loads the command's code; nothing heavy is imported before. */
  readonly load: () => Promise<Run>;
}

/** Runs a command with its options and arguments and returns the exit code: 0, or 1 for problems in the content. */
export type Run = (options: OptionValues, around: Surroundings, words: readonly string[]) => Promise<number>;

/** Something that the user typed and that cannot be; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
