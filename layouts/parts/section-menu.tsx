/** The sections of a long story, to go to one of them. */
import type { ArticleView } from '../../src/pages/props.ts';

/** Nothing where the story has too few sections. */
export function SectionMenu({ title, sections }: { title: string; sections: ArticleView['sectionMenu'] }) {
  return sections.length === 0 ? null : (
    <nav class="section-menu" aria-labelledby="section-menu">
      <h2 id="section-menu">{title}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
