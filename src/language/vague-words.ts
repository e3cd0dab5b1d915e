/** Words that say nothing: texts of links and of pictures that tell a reader who cannot see them no more than none. */

/** The words of one language, in lower case. */
interface VagueWords {
  /** Whole texts of links. */
  readonly links: readonly string[];
  /** Whole alternative texts. */
  readonly pictures: readonly string[];
  /** How an alternative text begins that says first that it is a picture. */
  readonly pictureOf: RegExp;
}

const english: VagueWords = {
  links: [
    ...[
      'click',
      'click here',
      'click this',
      'click this link',
      'click on this link',
      'here',
      'right here',
      'over here',
    ],
    ...[
      'this',
      'this link',
      'this page',
      'link',
      'the link',
      'more',
      'read more',
      'learn more',
      'see more',
      'find out more',
    ],
    ...['more here', 'read more here', 'continue reading', 'details', 'more details', 'more info', 'more information'],
    ...['go', 'go here', 'see here', 'read this', 'this one', 'click here for more', 'click here to read more'],
  ],
  pictures: [
    'image',
    'picture',
    'photo',
    'photograph',
    'pic',
    'img',
    'graphic',
    'illustration',
    'screenshot',
    'figure',
    'alt',
    'alt text',
  ],
  pictureOf: /^(?:an? |the )?(?:image|picture|photo|photograph|pic) of (?!the (?:day|week|month|year)\b|health\b)/,
};

const german: VagueWords = {
  links: [
    ...[
      'hier',
      'hier klicken',
      'klicken sie hier',
      'klick hier',
      'klicke hier',
      'klicken',
      'link',
      'dieser link',
      'diesem link',
    ],
    ...[
      'mehr',
      'mehr lesen',
      'weiterlesen',
      'weiter lesen',
      'mehr erfahren',
      'mehr dazu',
      'mehr hier',
      'mehr informationen',
    ],
    ...['mehr infos', 'weitere informationen', 'weiter', 'details', 'diese seite', 'lesen sie mehr', 'hier mehr lesen'],
  ],
  pictures: [
    'bild',
    'foto',
    'fotografie',
    'aufnahme',
    'grafik',
    'abbildung',
    'illustration',
    'screenshot',
    'symbolbild',
  ],
  pictureOf: /^(?:ein |das )?(?:foto|bild|fotografie|aufnahme) (?:von|eines|einer|des|der|zeigt) /,
};

const french: VagueWords = {
  links: [
    ...['ici', 'cliquez ici', 'cliquer ici', 'clique ici', 'lien', 'ce lien', 'le lien', 'cette page', 'par ici', 'là'],
    ...[
      'en savoir plus',
      'lire plus',
      'lire la suite',
      'la suite',
      'suite',
      'plus',
      'plus d’informations',
      "plus d'informations",
    ],
    ...['plus d’infos', "plus d'infos", 'voir plus', 'voir ici', 'détails', 'savoir plus', 'pour en savoir plus'],
  ],
  pictures: [
    'image',
    'photo',
    'photographie',
    'illustration',
    'graphique',
    'capture d’écran',
    "capture d'écran",
    'dessin',
    'figure',
  ],
  pictureOf:
    /^(?:une |la )?(?:photo|photographie|image) (?:du|des|de l['’]|de la|d['’]un|d['’]une|montrant|représentant)(?: |\b)/,
};

const spanish: VagueWords = {
  links: [
    ...[
      'aquí',
      'aqui',
      'haga clic aquí',
      'haz clic aquí',
      'haga click aquí',
      'haz click aquí',
      'clic aquí',
      'click aquí',
    ],
    ...[
      'pulse aquí',
      'pincha aquí',
      'pinche aquí',
      'enlace',
      'este enlace',
      'el enlace',
      'esta página',
      'link',
      'este link',
    ],
    ...[
      'más',
      'leer más',
      'lea más',
      'ver más',
      'saber más',
      'seguir leyendo',
      'más información',
      'más detalles',
      'detalles',
    ],
  ],
  pictures: [
    'imagen',
    'foto',
    'fotografía',
    'ilustración',
    'gráfico',
    'captura de pantalla',
    'captura',
    'figura',
    'dibujo',
  ],
  pictureOf: /^(?:una |la )?(?:foto|fotografía|imagen) (?:del|de la|de los|de las|de el|de un|de una|de unos|de unas) /,
};

const byLanguage: Readonly<Record<string, VagueWords>> = { en: english, de: german, fr: french, es: spanish };

const wordsOf = (language: string): VagueWords | undefined => byLanguage[language.toLowerCase().split('-')[0] ?? ''];

/** Longer texts of links say something. */
const longestLink = 40;

/** Longer texts say something, and are not looked through to their end. */
const longest = 200;

/** Whether the text of a link says nothing of where it leads. Unknown in languages without a list. */
export function isVagueLink(text: string, language: string): boolean {
  return text.length <= longestLink && (wordsOf(language)?.links.includes(fold(text)) ?? false);
}

/** Letters and digits of a text that stands for a picture may be the name of its file. */
const fileName =
  /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp|heic)$|^(?:img|dsc[nf]?|dscf|pict|p\d|image|photo|screenshot|screen shot)[ _-]?\d[\d_ -]*$/i;

/** What is wrong with the text that stands for a picture. */
export type AltFault = 'file-name' | 'vague' | 'picture-of';

/** What is wrong with an alternative text that is not empty, if anything. `file` is the picture's address. */
export function findAltFault(alt: string, file: string, language: string): AltFault | undefined {
  const text = fold(alt.slice(0, longest));
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  // A name without a hyphen or digit may as well be what the picture shows: `lighthouse.jpg`.
  if (fileName.test(alt.trim().slice(-longest)) || (/[\d_-]/.test(name) && !/\s/.test(alt) && text === fold(name)))
    return 'file-name';
  const words = wordsOf(language);
  if (words?.pictures.includes(text)) return 'vague';
  return words?.pictureOf.test(text) ? 'picture-of' : undefined;
}

/** Case, marks around the words and space make no difference. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”«»„()[\]…:.!>→»›-]+|[\s"“”«»„()[\]…:.!>→»›-]+$/gu, '');
