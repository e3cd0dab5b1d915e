/** The top of a reporter's page. */
import type { Words } from '../../src/language/messages.ts';
import type { ReporterProps } from '../../src/pages/props.ts';
import { ContactList } from './contact-list.tsx';
import { LinkList } from './link-list.tsx';
import { Picture } from './picture.tsx';
import { RawHtml } from './raw-html.tsx';

/** Everything but the name may be absent. */
export function ReporterProfile({ reporter, words }: { reporter: ReporterProps['reporter']; words: Words }) {
  return (
    <header class="page-header reporter-profile">
      {reporter.photo && <Picture class="reporter-photo" figure={reporter.photo} first sizes="10rem" />}
      <div>
        {reporter.role && <p class="kicker">{reporter.role}</p>}
        <h1 class="page-title">{reporter.name}</h1>
        <RawHtml html={reporter.body} class="prose introduction" />
        <LinkList class="beats" label={words.beats} links={reporter.beats} />
        <ContactList label={words.contact} links={reporter.contact} />
        <ContactList label={words.elsewhere} links={reporter.elsewhere} />
      </div>
    </header>
  );
}
