/** Where the results of a search appear, and what one of them looks like. */
import type { Words } from '../../src/language/messages.ts';

/**
 * The script puts a copy of the list beside the template, and in it a copy of the item for each result. It fills what
 * has a `data-slot`, and removes what it has nothing for; the words here only say what comes there.
 */
export function SearchResults({ words }: { words: Words }) {
  return (
    <div class="search-found">
      <output class="search-status" id="search-status" for="search-query" />
      <template id="search-results">
        <ol class="stories stories-row">
          <li>
            <article class="card card-row">
              <div class="card-text">
                <p class="kicker">
                  <a data-slot="desk" href="/">
                    {words.desk}
                  </a>
                  <span class="type-label" data-slot="type">
                    {words.storyType}
                  </span>
                </p>
                <h2 class="card-title">
                  <a data-slot="title" href="/">
                    {words.latest}
                  </a>
                </h2>
                <p class="card-summary" data-slot="excerpt">
                  {words.latest}
                </p>
                <p class="card-meta">
                  <span data-slot="byline">{words.reporter}</span>
                  <time data-slot="date" datetime="2000">
                    {words.published}
                  </time>
                </p>
              </div>
            </article>
          </li>
        </ol>
      </template>
      <p class="search-more" id="search-more" hidden>
        <button type="button">{words.searchMore}</button>
      </p>
    </div>
  );
}
