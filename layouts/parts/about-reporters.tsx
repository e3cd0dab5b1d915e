/** Who wrote the story, at its end. */
import type { Words } from '../../src/language/messages.ts';
import type { ReporterCard as Card } from '../../src/pages/props.ts';
import { ReporterCard } from './reporter-card.tsx';

/** Nothing for a story without reporters. */
export function AboutReporters({ reporters, words }: { reporters: readonly Card[]; words: Words }) {
  return reporters.length === 0 ? null : (
    <section class="about-reporters" aria-labelledby="about-reporters">
      <h2 id="about-reporters">{reporters.length === 1 ? words.aboutTheReporter : words.aboutTheReporters}</h2>
      {reporters.map((reporter) => (
        <ReporterCard key={reporter.url} reporter={reporter} contact={words.contact} level={3} />
      ))}
    </section>
  );
}
