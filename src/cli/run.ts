/** Reads the command line and runs the command that it names. */
import { CommanderError, Command as Program } from 'commander';
import { readGenerator } from '../build/generator.ts';
import { findNearest } from '../problems/nearest.ts';
import { type Command, type Option, type OptionValues, type Surroundings, UsageError } from './command.ts';
import { commands } from './commands.ts';

/** Exit codes: 0 done, 1 problems in the content, 2 wrong usage. */
const usageExit = 2;

/** Runs a command line, without the names of the program, and returns the exit code. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  let exitCode = 0;
  const program = toProgram(around);
  const act: Act = async (command, options, words) => {
    exitCode = await (await command.load())(options, around, words);
  };
  for (const command of commands) addCommand(program, command, act);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    return toExitCode(error, around);
  }
}

function toProgram({ stdout, stderr }: Surroundings): Program {
  return (
    new Program('broadsheet')
      .description('A static news-site generator: a folder of Markdown becomes a newspaper.')
      .version(readGenerator(), '--version', 'prints the version')
      .helpOption('--help', 'prints this help')
      .helpCommand(false)
      // An option that a command and one below it have in common belongs to the one that it follows.
      .enablePositionalOptions()
      .exitOverride()
      .showHelpAfterError('(run the command with --help for its options)')
      .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
      .addHelpText('after', '\nExit codes: 0 done, 1 problems in the content, 2 wrong usage.')
  );
}

type Act = (command: Command, options: OptionValues, words: readonly string[]) => Promise<void>;

function addCommand(program: Program, command: Command, act: Act): void {
  const inner = command.commands ?? [];
  const added = program
    .command(command.name)
    .summary(command.summary)
    .description(command.summary)
    .helpOption('--help', 'prints this help')
    .helpCommand(false)
    // What stands there in place of an inner command is answered below, whatever follows it.
    .allowExcessArguments(inner.length > 0)
    .allowUnknownOption(inner.length > 0)
    .enablePositionalOptions()
    .addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`)
    // Commander gives the arguments one by one, then the options and itself.
    .action((...given: unknown[]) => {
      const [word] = inner.length > 0 ? added.args : [];
      if (word !== undefined) throw unknownCommand(command.name, word, inner);
      return act(command, given.at(-2) as OptionValues, toWords(given.slice(0, -2)));
    });
  for (const { name, summary } of command.arguments ?? []) added.argument(name, summary);
  for (const option of command.options) addOption(added, option);
  for (const each of inner) addCommand(added, each, act);
}

function addOption(program: Program, { flags, summary, default: value, repeatable }: Option): void {
  if (!repeatable) program.option(flags, summary, value);
  else program.option(flags, summary, (word: string, before?: string) => (before ? `${before},${word}` : word), value);
}

/** A word that names none of the commands below another one. */
function unknownCommand(name: string, word: string, inner: readonly Command[]): UsageError {
  const names = inner.map((each) => each.name);
  const nearest = findNearest(word, names);
  const hint = nearest === undefined ? '' : ` Did you mean: broadsheet ${name} ${nearest}`;
  return new UsageError(
    `Unexpected word \`${word}\` after \`${name}\`, expected ${names.length > 1 ? 'one of ' : ''}${names.join(', ')}.${hint}`,
  );
}

/** An argument that was left out is undefined, and one that may be repeated a list. */
function toWords(given: readonly unknown[]): string[] {
  return given.flat().filter((word) => typeof word === 'string');
}

function toExitCode(error: unknown, { stderr }: Surroundings): number {
  // Commander has printed its own message; help and version come here with exit code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : usageExit;
  if (error instanceof UsageError || (error instanceof Error && error.name === 'OutputError')) {
    stderr.write(`error: ${error.message}\n`);
    return usageExit;
  }
  throw error;
}
