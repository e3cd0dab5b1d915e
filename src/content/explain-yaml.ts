/** Says in an editor's words what the YAML parser found, where it really is, and what to type. */
import { adviseOnCharacter, adviseOnKey } from './explain-yaml-keys.ts';
import { adviseOnBracket, adviseOnQuote } from './explain-yaml-marks.ts';
import { lineAt, type YamlAdvice, type YamlFault } from './yaml-fault.ts';

type Case = (fault: YamlFault, text: string) => YamlAdvice | undefined;

/** The mistakes that are made most, in the order in which they are looked for: the first that fits is told. */
const cases: readonly Case[] = [
  ({ message }) =>
    message.startsWith('Tabs are not')
      ? { reason: 'a tab at the beginning of a line', advice: 'Indent with spaces.' }
      : undefined,
  adviseOnEnd,
  adviseOnCharacter,
  adviseOnQuote,
  adviseOnBracket,
  adviseOnKey,
  adviseOnAlias,
  ({ message }) =>
    message.startsWith('Invalid escape')
      ? {
          reason: 'a backslash in double quotes',
          advice: 'Put the value in single quotes, or write the backslash twice.',
        }
      : undefined,
];

/** What a fault of the parser is. Where no case fits the parser's own words stay. */
export function explainYaml(fault: YamlFault, text: string): YamlAdvice {
  for (const find of cases) {
    const advice = find(fault, text);
    if (advice) return advice;
  }
  const reason = fault.message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? '';
  const { line } = lineAt(text, fault.pos[0]);
  const mayNeedQuotes = /^\s*(?:- )?[^\s:]+:\s.*(?:["'“”‘’]|:)/.test(line);
  return mayNeedQuotes ? { reason, advice: 'Put text with a colon or a quotation mark in quotes.' } : { reason };
}

/** A line that ends a document, where the fields go on. */
function adviseOnEnd({ code }: YamlFault, text: string): YamlAdvice | undefined {
  const start = code === 'MULTIPLE_DOCS' ? text.search(/^\.\.\.\s*$/m) : -1;
  if (start < 0) return undefined;
  return {
    reason: 'a line `...` among the fields',
    advice: 'Remove the line `...`: it ends the fields.',
    pos: [start, start + 3],
  };
}

function adviseOnAlias({ message }: YamlFault): YamlAdvice | undefined {
  if (!/alias|anchor/i.test(message) && !/`\*[^`]*` within/.test(message)) return undefined;
  const advice = 'Write the value itself in place of `*name`, or put text that begins with `*` or `&` in quotes.';
  return { reason: message.split('\n', 1)[0] ?? message, advice };
}
