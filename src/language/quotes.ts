/**
 * How languages set quotation marks, dashes and the space before punctuation. From the typographic
 * conventions of each language's newspapers; where they differ, from Unicode CLDR.
 */

/** An opening and a closing mark. */
export type QuotePair = readonly [open: string, close: string];

/** The marks of one language. */
export interface QuoteStyle {
  /** For `"`, and for a `'` inside another `'`. */
  readonly outer: QuotePair;
  /** For `'`, and for a `"` inside another `"`. */
  readonly inner: QuotePair;
  /** For `'` between letters and where letters are left out. */
  readonly apostrophe: string;
  /** For `--`. */
  readonly enDash: string;
  /** For `---`. */
  readonly emDash: string;
  /** For `...`. */
  readonly ellipsis: string;
  /** Goes between a guillemet and what it encloses. */
  readonly innerSpace?: string;
  /** The marks that have a narrow no-break space before them. */
  readonly spaceBefore?: string;
  /** For `'` after a letter of the script, and `"` between two of them: marks of abbreviation. */
  readonly abbreviation?: { readonly script: RegExp; readonly single: string; readonly double: string };
  /** Words that begin with an apostrophe, in lower case without it. */
  readonly elisions?: ReadonlySet<string>;
}

/** U+202F: narrower than a space, and no line breaks there. */
export const narrowSpace = '\u202F';

const curly: QuotePair = ['“', '”'];
const curlySingle: QuotePair = ['‘', '’'];
const low: QuotePair = ['„', '“'];
const lowSingle: QuotePair = ['‚', '‘'];
const lowHigh: QuotePair = ['„', '”'];
const right: QuotePair = ['”', '”'];
const rightSingle: QuotePair = ['’', '’'];
const guillemets: QuotePair = ['«', '»'];
const guillemetsSingle: QuotePair = ['‹', '›'];
const inwards: QuotePair = ['»', '«'];

const plain = { apostrophe: '’', enDash: '–', emDash: '—', ellipsis: '…' };
const style = (outer: QuotePair, inner: QuotePair, more: Partial<QuoteStyle> = {}): QuoteStyle => ({
  ...plain,
  outer,
  inner,
  ...more,
});

const english = style(curly, curlySingle, {
  elisions: new Set([
    'bout',
    'cause',
    'em',
    'fraid',
    'gainst',
    'n',
    'neath',
    'nother',
    'nuff',
    'round',
    'til',
    'tis',
    'twas',
    'tween',
    'twere',
    'twill',
  ]),
});
const german = style(low, lowSingle, {
  elisions: new Set(['n', 'ne', 'nen', 'nem', 'ner', 'ran', 'rauf', 'raus', 'rein', 's']),
});
const french = style(guillemets, curly, { innerSpace: narrowSpace, spaceBefore: ';:!?' });
const dutch = style(curly, curlySingle, { elisions: new Set(['k', 'm', 'n', 'r', 's', 't']) });
const slavicGuillemets = style(guillemets, low);
const chinese = { emDash: '——', ellipsis: '……' };
const corners = style(['「', '」'], ['『', '』'], chinese);
const nordic = style(guillemets, curlySingle);

/** By language tag. A tag that is not here takes the longest beginning of it that is. */
export const quoteStyles: Readonly<Record<string, QuoteStyle>> = {
  ar: style(guillemets, ['”', '“']),
  be: slavicGuillemets,
  bg: style(low, lowSingle),
  ca: style(guillemets, curly),
  cs: style(low, lowSingle),
  da: style(curly, curlySingle),
  de: german,
  'de-CH': style(guillemets, guillemetsSingle),
  'de-LI': style(guillemets, guillemetsSingle),
  el: style(guillemets, curly),
  en: english,
  'en-GB': english,
  es: style(guillemets, curly),
  'es-MX': style(curly, curlySingle),
  et: style(low, lowSingle),
  eu: style(guillemets, curly),
  fa: style(guillemets, guillemetsSingle),
  fi: style(right, rightSingle),
  fr: french,
  'fr-CA': { ...french, spaceBefore: ':' },
  'fr-CH': { ...french, inner: guillemetsSingle },
  ga: style(curly, curlySingle),
  gl: style(guillemets, curly),
  he: style(right, rightSingle, { abbreviation: { script: /\p{Script=Hebrew}/u, single: '׳', double: '״' } }),
  hi: style(curly, curlySingle),
  hr: style(lowHigh, ['‚', '’']),
  hu: style(lowHigh, inwards),
  hy: style(guillemets, low),
  id: style(curly, curlySingle),
  is: style(low, lowSingle),
  it: style(guillemets, curly),
  'it-CH': style(guillemets, guillemetsSingle),
  ja: style(['「', '」'], ['『', '』'], chinese),
  ka: style(low, lowSingle),
  ko: style(curly, curlySingle),
  lt: style(low, lowSingle),
  lv: style(guillemets, low),
  mk: style(low, lowSingle),
  nb: nordic,
  nl: dutch,
  nn: nordic,
  no: nordic,
  pl: style(lowHigh, guillemets),
  pt: style(curly, curlySingle),
  'pt-PT': style(guillemets, curly),
  ro: style(lowHigh, guillemets),
  ru: slavicGuillemets,
  sk: style(low, lowSingle),
  sl: style(low, lowSingle),
  sr: style(low, lowSingle),
  sv: style(right, rightSingle),
  tr: style(curly, curlySingle),
  uk: style(guillemets, low),
  ur: style(['”', '“'], ['’', '‘']),
  vi: style(curly, curlySingle),
  zh: style(curly, curlySingle, chinese),
  'zh-HK': corners,
  'zh-Hant': corners,
  'zh-TW': corners,
};

const byTag = new Map(Object.entries(quoteStyles).map(([tag, found]) => [tag.toLowerCase(), found]));

/** The style of a BCP 47 tag; English for a language that the table lacks. */
export function findQuoteStyle(language: string): QuoteStyle {
  const subtags = language.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const found = byTag.get(subtags.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return english;
}
