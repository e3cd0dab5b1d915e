/** The paper's name and its desks, above every page. */
import type { PageProps, Paper, Time } from '../../src/pages/props.ts';
import { MainNav } from './main-nav.tsx';
import { Stamp } from './stamp.tsx';

interface MastheadProps extends Pick<PageProps, 'paper' | 'words'> {
  readonly front: boolean;
  readonly edition?: Time | undefined;
}

/** On the front page the name is the heading of the page, and the edition stands beside the tagline. */
export function Masthead({ paper, words, front, edition }: MastheadProps) {
  const Title = front ? 'h1' : 'p';
  return (
    <header class="masthead">
      <div class="masthead-name">
        <Title class="masthead-title">
          <a href={paper.url} dir="auto" aria-current={front ? 'page' : undefined}>
            <PaperName paper={paper} />
          </a>
        </Title>
        {paper.tagline && <p class="masthead-tagline">{paper.tagline}</p>}
        {edition && (
          <p class="masthead-edition">
            <Stamp label={words.updated} time={edition} />
          </p>
        )}
      </div>
      <MainNav desks={paper.desks} pages={paper.pages} search={paper.search} label={words.mainNavigation} />
    </header>
  );
}

function PaperName({ paper }: { paper: Paper }) {
  const { logo } = paper;
  return logo ? <img src={logo.url} width={logo.width} height={logo.height} alt={paper.title} /> : paper.title;
}
