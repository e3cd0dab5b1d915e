/** Everyone who reports for the paper. */
import type { ReportersProps } from '../src/pages/props.ts';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { ReporterCard } from './parts/reporter-card.tsx';

/** The people in the order of the props. */
export default function Reporters(props: ReportersProps) {
  return (
    <Document page={props} kind="reporters">
      <PageHeader title={props.words.reporters} />
      {props.reporters.length > 0 && (
        <ul class="reporters">
          {props.reporters.map((reporter) => (
            <li key={reporter.url}>
              <ReporterCard reporter={reporter} contact={props.words.contact} level={2} />
            </li>
          ))}
        </ul>
      )}
    </Document>
  );
}
