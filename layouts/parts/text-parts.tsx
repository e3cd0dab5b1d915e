/** A run of text of which some parts are links. */
import type { TextPart } from '../../src/pages/props.ts';

/** The parts in order, nothing added between them. */
export function TextParts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map((part) =>
        part.url ? (
          <a key={part.url} href={part.url}>
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
