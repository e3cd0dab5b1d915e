/** Explains faults of YAML that come from keys, colons, hyphens and indentation. */
import { inQuotes, lineAt, readPair, type YamlAdvice, type YamlFault } from './yaml-fault.ts';

const names: Readonly<Record<string, string>> = {
  '：': 'a full-width colon',
  '﹕': 'a small colon',
  '︰': 'a vertical colon',
  '\u3000': 'a full-width space',
  '\u00a0': 'a no-break space',
  '\u202f': 'a narrow no-break space',
  '\u2009': 'a thin space',
};

/** A key with a character after it that looks like a colon, or with one after the colon that looks like a space. */
const oddColon = /^[ ]*(?:- )?[A-Za-z]+(?: ?([：﹕︰])|:([\u00a0\u2000-\u200b\u202f\u3000]))/m;

/** A character that looks like the colon or the space after a key, and is none. */
export function adviseOnCharacter({ pos }: YamlFault, text: string): YamlAdvice | undefined {
  const { line, start } = lineAt(text, pos[0]);
  return findOddColon(line, start);
}

/** The first such character of a text that begins at an offset. */
export function findOddColon(text: string, offset = 0): YamlAdvice | undefined {
  const match = oddColon.exec(text);
  if (!match) return undefined;
  const letter = match[1] ?? match[2] ?? '';
  const at = offset + match.index + match[0].length - 1;
  const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    reason: `${names[letter] ?? 'an unusual space'}, ${code}, after a key`,
    advice: 'Delete it and type a plain colon and a plain space: `key: value`.',
    pos: [at, at + 1],
  };
}

/** Keys without a colon, values with one too many, lists and lines that begin in the wrong column. */
export function adviseOnKey(fault: YamlFault, text: string): YamlAdvice | undefined {
  const { code = '', message, pos } = fault;
  const { line, start } = lineAt(text, pos[0]);
  const begin = start + line.search(/\S|$/);
  if (message.startsWith('Sequence item without')) {
    const advice =
      'Begin it in the same column as the key above it, if it belongs to the same item, or else with `- `.';
    return { reason: 'a line of a list that begins in the wrong column', advice, pos: [begin, start + line.length] };
  }
  if (message.startsWith('A block sequence may not')) {
    return { reason: 'an item that begins in the wrong column', advice: 'Begin all `-` of a list in the same column.' };
  }
  if (message.startsWith('All mapping items must')) {
    const skipped = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text.slice(start))?.[0].length ?? 0;
    const at = start + skipped;
    return {
      reason: 'a key that begins in another column than those above it',
      advice: 'Begin keys that belong together in the same column.',
      pos: [at, at + lineAt(text, at).line.length],
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return adviseOnColons(fault, text);
  const lacksKey = /^(?:Implicit keys need|Implicit map keys need)/.test(message);
  return lacksKey ? adviseOnLine(line, begin, text.slice(0, start)) : undefined;
}

/** A value with a colon in it, on its own line or, since that is indented, on the next one. */
function adviseOnColons({ pos }: YamlFault, text: string): YamlAdvice {
  const { line, start } = lineAt(text, pos[0]);
  const { key, value } = readPair(line) ?? { key: '', value: '' };
  const [, next = ''] = /^\r?\n(?:[ \t]*(?:#.*)?\r?\n)*([ \t]+\S.*)/.exec(text.slice(start + line.length)) ?? [];
  const isOneLine = /:(?:\s|$)/.test(value) || next === '';
  if (isOneLine) {
    const advice = key === '' ? 'Put it in quotes.' : `Put the value in quotes: \`${key}: ${inQuotes(value)}\`.`;
    return { reason: 'a second colon in the value', advice };
  }
  const at = text.indexOf(next, start + line.length);
  return {
    reason: 'a key that is indented further than the one above it',
    advice: `Begin it in the same column as \`${key}\`, or put the value above in quotes if this is a part of it.`,
    pos: [at, at + next.trimEnd().length],
  };
}

/** A line that should have a key and a value. */
function adviseOnLine(line: string, begin: number, before: string): YamlAdvice {
  const pos = [begin, begin + line.trim().length] as const;
  const plain = line.trim();
  const item = /^-(?=[^\s-])(.*)/.exec(plain)?.[1];
  if (item !== undefined) {
    return { reason: 'no space after a hyphen', advice: `Write \`- ${item}\`, with a space after the hyphen.`, pos };
  }
  if (/^- /.test(plain)) {
    const advice = 'Put the list below a key of its own without a value, such as `tags:`.';
    return { reason: 'an item of a list below a value', advice, pos };
  }
  const advice = 'Write `key: value`, with a space after the colon.';
  const isText = !/^\S+:\S/.test(plain) && /\s/.test(plain) && /:[ \t]+\S[^\n]*\n$/.test(before);
  return isText
    ? { reason: 'a line without a key', advice: `Indent it by two spaces if it goes on with the text above. ${advice}` }
    : { reason: 'no colon and space after a key', advice };
}
