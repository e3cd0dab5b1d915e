/** A person who reports for the paper. */
import type { ReporterCard as Card } from '../../src/pages/props.ts';
import { ContactList } from './contact-list.tsx';
import { Picture } from './picture.tsx';

interface ReporterCardProps {
  readonly reporter: Card;
  /** Label of the ways to reach them. */
  readonly contact: string;
  /** Level of the name. */
  readonly level: 2 | 3;
}

/** The portrait stands beside the name, so its alternative text would only repeat it. A biography keeps its own direction. */
export function ReporterCard({ reporter, contact, level }: ReporterCardProps) {
  const Name = `h${level}` as const;
  return (
    <div class="reporter-card">
      {reporter.photo && <Picture class="portrait" figure={{ ...reporter.photo, alt: '' }} sizes="6rem" />}
      <div>
        <Name class="reporter-name">
          <a href={reporter.url}>{reporter.name}</a>
        </Name>
        {reporter.role && <p class="reporter-role">{reporter.role}</p>}
        {reporter.bio && (
          <p class="reporter-bio" dir="auto">
            {reporter.bio}
          </p>
        )}
        <ContactList label={contact} links={reporter.contact} />
      </div>
    </div>
  );
}
