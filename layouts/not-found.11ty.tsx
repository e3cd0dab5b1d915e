/** The page that hosts serve for an unknown address. */
import type { NotFoundProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { Stories } from './parts/story-list.tsx';

/** Says what happened and offers the way back and the latest stories. */
export default function NotFound(props: NotFoundProps) {
  const { words, latest, paper } = props;
  return (
    <Document page={props} kind="not-found">
      <PageHeader title={words.notFoundTitle} summary={words.notFoundText}>
        <p class="back">
          <a href={paper.url}>{words.frontPage}</a>
        </p>
      </PageHeader>
      {latest.length > 0 && (
        <section class="related" aria-labelledby="latest">
          <h2 id="latest">{words.latest}</h2>
          <Stories stories={latest} kind="plain" level={3} kicker="desk" />
        </section>
      )}
    </Document>
  );
}
