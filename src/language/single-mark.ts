/**
 * Finds opening marks that close nowhere among those that are mostly something else: `‘` is an apostrophe on the wrong
 * side or a letter of Arabic and Hawaiian names as well, and `«`, where a language does not quote with it, an arrow.
 */

/** An opening mark, where it stands in UTF-16 units, and what would close it. */
interface OpeningMark {
  readonly index: number;
  readonly mark: string;
  readonly opens: true;
  readonly partners: readonly string[];
}

/** A mark that can only open, since a letter follows. */
const opening = /(?<=^|[\s([{—–“"])‘(?=(\p{Script=Latin}+))/gu;

/** Whatever may close it: marks after which no word goes on, and those on the wrong side or of another kind. */
const closing = /[’'´`′](?![\p{L}\p{N}])|(?<=[^\s([{—–“"])‘/u;

/** English words that begin with an apostrophe in speech or when they are cut short. */
const cut = new RegExp(
  `^(?:${[
    ...['n', 'm', 's', 't', 'd', 're', 've', 'll', 'tis', 'tisn', 'twas', 'twasn', 'twere', 'twill', 'twould', 'til'],
    ...['till', 'cause', 'cuz', 'cos', 'coz', 'bout', 'round', 'neath', 'gainst', 'fore', 'fraid', 'nother', 'nuff'],
    ...['sup', 'tude', 'scuse', 'kay', 'bye', 'stache', 'cept', 'spose', 'zine', 'hood', 'burbs', 'gator', 'roid'],
    ...['roids', 'fro', 'droid', 'phone', 'plane', 'flu', 'bus', 'net', 'shrooms', 'rents', 'taters', 'possum', 'pon'],
    ...['coon', 'gram', 'grams', 'cello', 'varsity', 'chute', 'copter', 'low', 'mongst', 'midst', 'tween', 'twixt'],
    ...['member', 'tain', 'wich', 'puter', 'bot', 'bots', 'dem', 'course', 'way', 'lectric', 'tec', 'board', 'za'],
  ].join('|')})$`,
  'i',
);

/** After these a word is quoted, whatever letter it begins with. */
const announced = /(?::|\b(?:said|says|wrote|writes|added|adds|replied|replies|answered|insisted|shouted),?)\s+$/i;

/** A single mark that certainly opens a quotation which does not end in the text. */
export function findLonelySingle(text: string): OpeningMark | undefined {
  const last = [...text.matchAll(opening)].at(-1);
  if (last === undefined || closing.test(text.slice(last.index + 1))) return undefined;
  const [, word = ''] = last;
  if (cut.test(word) || !(isConsonant(word) || isAnnounced(text, last.index, word))) return undefined;
  return { index: last.index, mark: '‘', opens: true, partners: ['’'] };
}

/** The letter of Arabic and Hawaiian stands before vowels alone. */
const isConsonant = (word: string): boolean => /^[b-df-hj-np-tv-z]/i.test(word);

/** A name may follow a verb without a comma. */
const isAnnounced = (text: string, index: number, word: string): boolean => {
  const before = text.slice(Math.max(0, index - 20), index);
  return announced.test(before) && (/[:,]\s+$/.test(before) || word === word.toLowerCase());
};

/** A single `«` that opens within a sentence, and to which nothing answers. */
export function findLonelyGuillemet(text: string): OpeningMark | undefined {
  const index = text.indexOf('«');
  if (index < 0 || text.includes('»') || text.includes('«', index + 1)) return undefined;
  const isInSentence = /[\p{L}\p{N}]{2}[,:;]?\s$/u.test(text.slice(Math.max(0, index - 5), index));
  if (!isInSentence || !/^«\p{L}/u.test(text.slice(index, index + 3))) return undefined;
  return { index, mark: '«', opens: true, partners: ['»'] };
}
