/** The form of the search, and the places that its script fills. Nothing of it is seen without the script. */
import type { Words } from '../../src/language/messages.ts';
import type { SearchFilter, SearchTools } from '../../src/pages/search-tools.ts';

/** What the script needs is in `data-` attributes; texts are here, so that the script has none. */
export function SearchForm({ search, words }: { search: SearchTools; words: Words }) {
  return (
    <search
      id="search"
      hidden
      aria-label={words.search}
      data-index={search.index}
      data-counts={JSON.stringify(search.counts)}
      data-dates={search.dates}
      data-none={words.searchNone}
      data-failed={words.searchFailed}
    >
      <form class="search">
        <p class="search-query">
          <label for="search-query">{words.searchStories}</label>
          <input id="search-query" name="q" type="search" autocomplete="off" spellcheck={false} enterkeyhint="search" />
          <button type="submit">{words.search}</button>
        </p>
        {search.filters.map((filter) => (
          <Filter key={filter.name} filter={filter} all={words.searchAll} />
        ))}
      </form>
    </search>
  );
}

function Filter({ filter: { name, label, options }, all }: { filter: SearchFilter; all: string }) {
  const id = `search-${name}`;
  return (
    <p class="search-filter">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">{all}</option>
        {options.map(({ value, text, url, hue }) => (
          <option key={value} value={value} data-url={url} data-hue={hue}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
