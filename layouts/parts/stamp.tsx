/** An instant with its label, such as “Published 4 March 2026, 09:30 GMT”. */
import type { Time } from '../../src/pages/props.ts';

/** The label may be left out where the place says what the time is. */
export function Stamp({ label, time, short = false }: { label?: string; time: Time; short?: boolean }) {
  return (
    <>
      {label && <span class="stamp-label">{label} </span>}
      <time datetime={time.iso}>{short ? time.short : time.text}</time>
    </>
  );
}
