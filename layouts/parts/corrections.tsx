/** What was wrong with a story and was put right. */
import type { CorrectionProps } from '../../src/pages/props.ts';
import { Stamp } from './stamp.tsx';

interface CorrectionsProps {
  readonly title: string;
  readonly corrections: readonly CorrectionProps[];
  /** Above the story or below it. */
  readonly place: 'top' | 'foot';
}

/** Nothing without corrections. */
export function Corrections({ title, corrections, place }: CorrectionsProps) {
  const id = place === 'top' ? 'corrections' : 'corrections-heading';
  return corrections.length === 0 ? null : (
    <section class={`corrections corrections-${place}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {corrections.map((correction) => (
        <div class="correction" key={`${correction.date.iso} ${correction.text}`}>
          <p class="correction-label">
            <strong>{correction.label}</strong> <Stamp time={correction.date} short />
          </p>
          <p>{correction.text}</p>
        </div>
      ))}
    </section>
  );
}
