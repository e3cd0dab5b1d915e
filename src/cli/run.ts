/** Reads the command line and runs the command that it names. */
import { CommanderError, Command as Program } from 'commander';
import { readGenerator } from '../build/generator.ts';
import { type Command, type OptionValues, type Surroundings, UsageError } from './command.ts';
import { commands } from './commands.ts';

/** Exit codes: 0 done, 1 problems in the content, 2 wrong usage. */
const usageExit = 2;

/** Runs a command line, without the names of the program, and returns the exit code. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  let exitCode = 0;
  const program = toProgram(around);
  for (const command of commands) {
    addCommand(program, command, async (options) => {
      exitCode = await (await command.load())(options, around);
    });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    return toExitCode(error, around);
  }
}

function toProgram({ stdout, stderr }: Surroundings): Program {
  return new Program('broadsheet')
    .description('A static news-site generator: a folder of Markdown becomes a newspaper.')
    .version(readGenerator(), '--version', 'prints the version')
    .helpOption('--help', 'prints this help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(run the command with --help for its options)')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .addHelpText('after', '\nExit codes: 0 done, 1 problems in the content, 2 wrong usage.');
}

function addCommand(program: Program, command: Command, act: (options: OptionValues) => Promise<void>): void {
  const added = program
    .command(command.name)
    .summary(command.summary)
    .description(command.summary)
    .helpOption('--help', 'prints this help')
    .allowExcessArguments(false)
    .addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`)
    .action((options: OptionValues) => act(options));
  for (const option of command.options) added.option(option.flags, option.summary, option.default);
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
