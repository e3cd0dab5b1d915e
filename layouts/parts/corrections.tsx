/** What was wrong with a story and was put right. */
import type { CorrectionProps } from '../../src/pages/props.ts';
import { Stamp } from './stamp.tsx';

interface CorrectionsProps {
  readonly title: string;
  readonly corrections: readonly CorrectionProps[];
}

/** Above the story, each under its own label; nothing without corrections. */
export function ProminentCorrections({ corrections }: Pick<CorrectionsProps, 'corrections'>) {
  return corrections.length === 0 ? null : (
    <div class="corrections corrections-top">
      <List corrections={corrections} />
    </div>
  );
}

/** At the foot of the story, under a heading; nothing without corrections. */
export function Corrections({ title, corrections }: CorrectionsProps) {
  return corrections.length === 0 ? null : (
    <section class="corrections corrections-foot" aria-labelledby="corrections">
      <h2 id="corrections">{title}</h2>
      <List corrections={corrections} />
    </section>
  );
}

function List({ corrections }: Pick<CorrectionsProps, 'corrections'>) {
  return corrections.map(({ label, date, text }) => (
    <div class="correction" key={`${date.iso} ${text}`}>
      <p class="correction-label">
        <strong>{label}</strong> <Stamp time={date} short />
      </p>
      <p>{text}</p>
    </div>
  ));
}
