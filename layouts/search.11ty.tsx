/** The search: instant where scripts run, and everywhere the ways into the archive. */
import type { SearchProps } from '../src/pages/props.ts';
import { ArchiveYear } from './parts/archive-year.tsx';
import { Document } from './parts/document.tsx';
import { NavLink } from './parts/nav-link.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { SearchForm } from './parts/search-form.tsx';
import { SearchResults } from './parts/search-results.tsx';

/** The only page that loads a script. */
export default function Search(props: SearchProps) {
  const { words, paper, years } = props;
  return (
    <Document page={props} kind="search">
      <PageHeader title={props.heading}>
        <noscript>
          <p class="page-summary">{words.searchNoScript}</p>
        </noscript>
      </PageHeader>
      <SearchForm search={props.search} words={words} />
      <SearchResults words={words} />
      <section class="search-archive" aria-labelledby="browse">
        <h2 class="section-title" id="browse">
          {words.browseArchive}
        </h2>
        {paper.desks.length > 0 && (
          <div class="beats">
            <ul>
              {paper.desks.map((desk) => (
                <NavLink key={desk.url} link={desk} />
              ))}
            </ul>
          </div>
        )}
        {years.length === 0 && <p class="empty">{words.noStories}</p>}
        {years.map((year) => (
          <ArchiveYear key={year.year.url} level={3} {...year} />
        ))}
      </section>
      <script type="module" src={props.search.script} />
    </Document>
  );
}
