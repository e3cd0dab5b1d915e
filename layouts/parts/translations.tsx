/** The way from a story to the same story in other languages. */
import type { ArticleView } from '../../src/pages/props.ts';

interface TranslationsProps {
  readonly label: string;
  readonly translations: ArticleView['translations'];
}

/** Each language is named in itself and marked as such, so that it is read aloud rightly; nothing for a story in one. */
export function Translations({ label, translations }: TranslationsProps) {
  return translations.length === 0 ? null : (
    <nav class="translations" aria-label={label}>
      <p class="label" aria-hidden="true">
        {label}
      </p>
      <ul>
        {translations.map(({ text, url, lang, dir }) => (
          <li key={url}>
            <a href={url} hreflang={lang} lang={lang} dir={dir} rel="alternate">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
