/** A picture with its caption and credit. */
import type { FigureProps } from '../../src/pages/props.ts';

interface PictureProps {
  readonly figure: FigureProps;
  readonly class?: string;
  /** Set on the one picture that the page should show first. */
  readonly first?: boolean;
  /** How wide the page shows it, as the `sizes` attribute has it. */
  readonly sizes: string;
}

/** The bare image. Its size is given, so nothing shifts when it comes. */
export function Picture({ figure, class: name, first = false, sizes }: PictureProps) {
  return (
    <img
      class={name}
      src={figure.url}
      srcset={figure.srcset}
      sizes={figure.srcset && (first ? sizes : `auto, ${sizes}`)}
      width={figure.width}
      height={figure.height}
      alt={figure.alt}
      loading={first ? 'eager' : 'lazy'}
      fetchpriority={first ? 'high' : undefined}
      decoding={first ? undefined : 'async'}
    />
  );
}

/** The image in a `<figure>`; without caption and credit no `<figcaption>`. */
export function LeadPicture({ figure }: { figure: FigureProps }) {
  const { caption, credit } = figure;
  return (
    <figure class="lead-picture">
      <Picture figure={figure} first sizes="(min-width: 64rem) 50rem, 100vw" />
      {(caption || credit) && (
        <figcaption>
          {caption && <span class="caption">{caption} </span>}
          {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
