/** The frame of every page: head, skip link, masthead, the page's own content, footer. */
import type { ComponentChildren } from 'preact';
import type { Hue } from '../../src/newsroom/schema/desk.ts';
import type { PageProps, Time } from '../../src/pages/props.ts';
import { Footer } from './footer.tsx';
import { DocumentHead } from './head.tsx';
import { Masthead } from './masthead.tsx';

interface DocumentProps {
  readonly page: PageProps;
  /** The name of the layout, for styles that only one kind of page needs. */
  readonly kind: string;
  /** The hue of the page's desk. */
  readonly hue?: Hue | undefined;
  /** Set on the front page, where the paper's name is the heading of the page. */
  readonly front?: boolean;
  readonly edition?: Time | undefined;
  readonly children: ComponentChildren;
}

/** The complete `<html>` element. */
export function Document({ page, kind, hue, front = false, edition, children }: DocumentProps) {
  return (
    <html lang={page.lang} dir={page.dir}>
      <DocumentHead head={page.head} />
      <body id="top" data-page={kind} data-hue={hue}>
        <a class="skip-link" href="#content">
          {page.words.skipToContent}
        </a>
        {page.preview && <p class="preview-banner">{page.preview}</p>}
        <Masthead paper={page.paper} words={page.words} front={front} edition={edition} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer paper={page.paper} words={page.words} />
      </body>
    </html>
  );
}
