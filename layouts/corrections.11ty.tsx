/** The log of corrections: what the paper has put right or taken back. */
import type { CorrectionsProps } from '../src/pages/props.ts';
import { CorrectionLog } from './parts/correction-log.tsx';
import { Document } from './parts/document.tsx';
import { PageHeader } from './parts/page-header.tsx';

/** One page of the log, introduced on the newest. */
export default function Corrections(props: CorrectionsProps) {
  const { policy, pagination } = props;
  return (
    <Document page={props} kind="corrections">
      <PageHeader title={props.heading} summary={pagination?.newer ? undefined : props.introduction}>
        {policy && (
          <p>
            <a href={policy.url}>{policy.text}</a>
          </p>
        )}
      </PageHeader>
      <CorrectionLog {...props} />
    </Document>
  );
}
