/** Words that are written in two ways and say the same: “didn’t” and “did not”, “10%” and “10 per cent”. */

/** Irregular ones, by what stands before `n't` or as a whole. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ["ain't"],
};

const endings: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', m: 'am', s: 'is' };

/** After other words `'s` is that of a possession, and `'d` may be two things after any. */
const beforeIs = /^(?:it|he|she|that|there|here|what|who|where|how|when|why|this|everything|nothing|something)$/;

/**
 * The words in their full forms, where the language has others.
 *
 * @param words in lower case, with straight apostrophes
 * @param language a BCP 47 tag
 */
export function toFullForms(words: readonly string[], language: string): string[] {
  if (!/^en\b/i.test(language)) return [...words];
  const full: string[] = [];
  for (const [index, word] of words.entries()) {
    const isRest = word === 'cent' && words[index - 1] === 'per';
    if (isRest) full.splice(-1, 1, '%');
    else full.push(...toFullForm(word));
  }
  return full;
}

function toFullForm(word: string): readonly string[] {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (word === 'percent') return ['%'];
  if (word.endsWith('%')) return [word.slice(0, -1), '%'];
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const [, first = '', ending = ''] = /^(.+)'(ll|re|ve|m|s)$/.exec(word) ?? [];
  const verb = endings[ending];
  return verb === undefined || (ending === 's' && !beforeIs.test(first)) ? [word] : [first, verb];
}
