/** Corrections of many stories, each with a link to its story. */
import type { CorrectionsProps, LoggedCorrection } from '../../src/pages/props.ts';
import { Pagination } from './pagination.tsx';
import { Stamp } from './stamp.tsx';

type LogProps = Pick<CorrectionsProps, 'corrections' | 'count' | 'pagination' | 'words'>;

/** The entries of a page, or the words for an empty log. */
export function CorrectionLog({ corrections, count, pagination, words }: LogProps) {
  if (corrections.length === 0) return <p class="empty">{words.noCorrections}</p>;
  return (
    <div class="story-list">
      <p class="story-count">{count ?? pagination?.text}</p>
      <ol class="correction-log">
        {corrections.map((entry, index) => (
          <li key={index}>
            <Entry {...entry} />
          </li>
        ))}
      </ol>
      {pagination && <Pagination pagination={pagination} label={words.pagination} />}
    </div>
  );
}

function Entry({ kind, label, date, text, story, lang, dir }: LoggedCorrection) {
  return (
    <article class="logged-correction" data-kind={kind}>
      <p class="correction-label">
        <strong>{label}</strong> <Stamp time={date} short />
      </p>
      <h2 class="logged-story" lang={lang} dir={dir}>
        <a href={story.url}>{story.text}</a>
      </h2>
      <p class="logged-text" lang={lang} dir={dir}>
        {text}
      </p>
    </article>
  );
}
