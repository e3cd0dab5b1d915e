/** Who is behind the paper, and by which rules it works, below every page. */
import type { Link, PageProps, Paper } from '../../src/pages/props.ts';
import { NavLink } from './nav-link.tsx';

/** The trust footer. A group without links is left out. */
export function Footer({ paper, words }: Pick<PageProps, 'paper' | 'words'>) {
  const search = paper.search ? [paper.search] : [];
  const about = [...paper.pages, paper.reporters, paper.archive, ...search, paper.corrections, paper.feed];
  return (
    <footer class="site-footer">
      <div class="site-footer-inner">
        <p class="site-footer-name">
          <a href={paper.url}>{paper.title}</a>
        </p>
        <FooterLinks id="footer-desks" title={words.desks} links={paper.desks} />
        <FooterLinks id="footer-about" title={words.aboutThisPaper} links={about} />
        <FooterLinks id="footer-policies" title={words.policies} links={paper.policies} />
        <FooterLinks id="footer-contact" title={words.contact} links={paper.contact} />
        <div class="imprint">
          <Imprint paper={paper} label={words.publishedBy} />
          <p>
            <a class="back-to-top" href="#top">
              {words.backToTop}
            </a>
          </p>
        </div>
      </div>
    </footer>
  );
}

function FooterLinks({ id, title, links }: { id: string; title: string; links: readonly Link[] }) {
  return links.length === 0 ? null : (
    <nav class="footer-links" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {links.map((link) => (
          <NavLink key={link.url} link={link} />
        ))}
      </ul>
    </nav>
  );
}

function Imprint({ paper, label }: { paper: Paper; label: string }) {
  return (
    <p>
      {label}{' '}
      <bdi>
        <strong>{paper.publisher.name}</strong>
        {paper.publisher.address && `, ${paper.publisher.address}`}
      </bdi>
      . <bdi>{paper.copyright}</bdi>
    </p>
  );
}
