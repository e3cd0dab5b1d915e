/** A person who reports for the paper. */
import type { ReporterCard as Card } from '../../src/pages/props.ts';
import { Picture } from './picture.tsx';

/** The portrait stands beside the name, so its alternative text would only repeat it. */
export function ReporterCard({ reporter, level }: { reporter: Card; level: 2 | 3 }) {
  const Name = `h${level}` as const;
  return (
    <div class="reporter-card">
      {reporter.photo && <Picture class="portrait" figure={{ ...reporter.photo, alt: '' }} />}
      <div>
        <Name class="reporter-name">
          <a href={reporter.url}>{reporter.name}</a>
        </Name>
        {reporter.role && <p class="reporter-role">{reporter.role}</p>}
        {reporter.bio && <p class="reporter-bio">{reporter.bio}</p>}
        {reporter.contact.length > 0 && (
          <ul class="reporter-contact">
            {reporter.contact.map((link) => (
              <li key={link.url}>
                <a href={link.url}>{link.text}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
