/** Numbers that are written as words: “twelve” says what “12” says, and “thirteen” something else. */

/**
 * The words of one language for each figure, in lower case. Words that are as often no number are left out, such as
 * “one”, “first” and “a”: where they make way for another number, that one is seen.
 */
type NumberWords = Readonly<Record<string, string>>;

const english: NumberWords = {
  ...{ 0: 'zero nought', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine' },
  ...{ 10: 'ten', 11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen' },
  ...{ 17: 'seventeen', 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty fourty', 50: 'fifty' },
  ...{ 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'hundred hundreds', 1000: 'thousand thousands' },
  ...{ million: 'million millions', billion: 'billion billions', trillion: 'trillion trillions' },
  ...{ dozen: 'dozen dozens', half: 'half', quarter: 'quarter quarters', twice: 'twice', thrice: 'thrice' },
  ...{ double: 'double doubled', triple: 'triple tripled', '2nd': 'second', '3rd': 'third thirds', '4th': 'fourth' },
  ...{ '5th': 'fifth', '6th': 'sixth', '7th': 'seventh', '8th': 'eighth', '9th': 'ninth', '10th': 'tenth' },
};

const german: NumberWords = {
  ...{ 0: 'null', 2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun' },
  ...{ 10: 'zehn', 11: 'elf', 12: 'zwölf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn', 16: 'sechzehn' },
  ...{ 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn', 20: 'zwanzig', 30: 'dreißig dreissig', 40: 'vierzig' },
  ...{ 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig', 100: 'hundert', 1000: 'tausend' },
  ...{ million: 'million millionen', milliarde: 'milliarde milliarden', billion: 'billion billionen' },
  ...{ dutzend: 'dutzend dutzende', halb: 'hälfte', drittel: 'drittel', viertel: 'viertel', zweimal: 'zweimal' },
};

const french: NumberWords = {
  ...{ 0: 'zéro', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 10: 'dix' },
  ...{ 11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 20: 'vingt', 30: 'trente' },
  ...{ 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'septante', 80: 'huitante octante', 90: 'nonante' },
  ...{ 100: 'cent cents centaine centaines', 1000: 'mille millier milliers', million: 'million millions' },
  ...{ milliard: 'milliard milliards', douzaine: 'douzaine', moitié: 'moitié', tiers: 'tiers', quart: 'quart' },
};

const spanish: NumberWords = {
  ...{ 0: 'cero', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve' },
  ...{ 10: 'diez', 11: 'once', 12: 'doce', 13: 'trece', 14: 'catorce', 15: 'quince', 16: 'dieciséis' },
  ...{ 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte', 30: 'treinta', 40: 'cuarenta' },
  ...{ 50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa', 100: 'cien ciento cientos' },
  ...{ 1000: 'mil miles', millón: 'millón millones', billón: 'billón billones', docena: 'docena docenas' },
  ...{ mitad: 'mitad', tercio: 'tercio tercios' },
};

const arabic: NumberWords = {
  ...{ 0: 'صفر', 2: 'اثنان اثنين اثنتان اثنتين', 3: 'ثلاثة ثلاث', 4: 'أربعة أربع', 5: 'خمسة خمس', 6: 'ستة ست' },
  ...{ 7: 'سبعة سبع', 8: 'ثمانية ثماني ثمان', 9: 'تسعة تسع', 10: 'عشرة عشر', 20: 'عشرون عشرين' },
  ...{ 30: 'ثلاثون ثلاثين', 40: 'أربعون أربعين', 50: 'خمسون خمسين', 60: 'ستون ستين', 70: 'سبعون سبعين' },
  ...{ 80: 'ثمانون ثمانين', 90: 'تسعون تسعين', 100: 'مئة مائة مئات', 200: 'مئتان مئتين مائتان مائتين' },
  ...{ 1000: 'ألف ألفا آلاف', 2000: 'ألفان ألفين', million: 'مليون مليونا ملايين', 2e6: 'مليونان مليونين' },
  ...{ milliard: 'مليار مليارا مليارات', نصف: 'نصف', ثلث: 'ثلث', ربع: 'ربع' },
};

const toIndex = (words: NumberWords): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([figure, list]) => list.split(' ').map((each) => [each, figure] as const)));

const byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({ en: english, de: german, fr: french, es: spanish, ar: arabic }).map(([language, words]) => [
    language,
    toIndex(words),
  ]),
);

/** Of German, which writes a number as one word: `einundzwanzig`, `dreihundert`. */
const germanCompound =
  /^(?!und)(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sechzehn|siebzehn|zwanzig|drei(?:ß|ss)ig|(?:vier|fünf|sech|sieb|acht|neun)zig|hundert|tausend|und){2,}(?<!und)$/u;

/** “And” stands before a number as a part of its word in Arabic. */
const arabicAnd = /^و(?=..)/u;

/**
 * The number that a word says: figures, such as `12` for “twelve”, or where figures are not usual one of its words.
 * Undefined where it is none, and for a language whose numbers are not known.
 *
 * @param word in lower case, in Unicode normalisation form C
 * @param language BCP 47 tag
 */
export function findNumber(word: string, language: string): string | undefined {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const words = byLanguage.get(primary);
  if (!words) return undefined;
  const known = words.get(word);
  if (known !== undefined) return known;
  if (primary === 'de') return germanCompound.test(word) ? word : undefined;
  return primary === 'ar' ? words.get(word.replace(arabicAnd, '')) : undefined;
}
