/** Asks for what is missing, on a terminal. */
import { createInterface } from 'node:readline';
import { findNearest } from '../problems/nearest.ts';
import { UsageError } from './command.ts';

/** Something to choose: the name that is written, and what people know it as. */
export interface Choice {
  readonly name: string;
  readonly title?: string | undefined;
}

/** A question. */
export interface Question {
  /** What is asked for, such as “Headline”. */
  readonly label: string;
  /** What can be answered; anything where it is absent. */
  readonly choices?: readonly Choice[] | undefined;
}

/** Asks one question and returns the answer, which is never empty. */
export type Ask = (question: Question) => Promise<string>;

/** Where questions are shown and answers come from. */
interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Opens a conversation. A wrong answer is asked for again.
 *
 * @throws UsageError (from a question) where the input ends before an answer
 */
export function openConversation(terminal: Terminal): { readonly ask: Ask; readonly close: () => void } {
  const reader = createInterface({ ...terminal, terminal: 'isTTY' in terminal.input && terminal.input.isTTY === true });
  // Kept in order, because lines that are pasted come before they are asked for.
  const lines = reader[Symbol.asyncIterator]();
  let isOpen = true;
  reader.once('close', () => {
    isOpen = false;
  });
  const readAnswer = async (prompt: string): Promise<string> => {
    reader.setPrompt(prompt);
    if (isOpen) reader.prompt();
    const { value, done } = await lines.next();
    if (!done) return value.trim();
    throw new UsageError('Unexpected end of the answers, expected all of them; nothing was written.');
  };
  return {
    close: () => reader.close(),
    async ask({ label, choices }) {
      if (choices) terminal.output.write(`${label}:\n${choices.map(toRow).join('')}`);
      for (;;) {
        const answer = await readAnswer(`${choices ? 'Name or number' : label}: `);
        const found = choices ? choose(answer, choices) : answer;
        if (found !== undefined && found !== '') return found;
        if (answer !== '' && choices) terminal.output.write(explain(answer, choices));
      }
    },
  };
}

/** A number, a name, or the beginning of one name or title alone. */
function choose(answer: string, choices: readonly Choice[]): string | undefined {
  const exact = choices.find(({ name }) => name === answer) ?? choices[/^\d+$/.test(answer) ? Number(answer) - 1 : -1];
  if (exact || answer === '') return exact?.name;
  const wanted = answer.toLowerCase();
  const begun = choices.filter(({ name, title }) =>
    [name, title].some((text) => text?.toLowerCase().startsWith(wanted)),
  );
  return begun.length === 1 ? begun[0]?.name : undefined;
}

function explain(answer: string, choices: readonly Choice[]): string {
  const nearest = findNearest(
    answer,
    choices.map(({ name }) => name),
  );
  return `Unexpected answer \`${answer}\`, expected one of the list.${nearest ? ` Did you mean \`${nearest}\`?` : ''}\n`;
}

const toRow = ({ name, title }: Choice, index: number): string =>
  `${String(index + 1).padStart(4)}  ${name}${title && title !== name ? `  (${title})` : ''}\n`;
