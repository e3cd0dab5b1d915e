/** A story. */
import type { ArticleProps } from '../src/pages/props.ts';
import { AboutReporters } from './parts/about-reporters.tsx';
import { Byline } from './parts/byline.tsx';
import { Comments } from './parts/comments.tsx';
import { Corrections } from './parts/corrections.tsx';
import { Document } from './parts/document.tsx';
import { Notices } from './parts/notices.tsx';
import { RawHtml } from './parts/raw-html.tsx';
import { Related } from './parts/related.tsx';
import { SectionMenu } from './parts/section-menu.tsx';
import { Backstory, Source, StoryFoot } from './parts/story-foot.tsx';
import { StoryHeader } from './parts/story-header.tsx';
import { StoryTimes } from './parts/story-times.tsx';

/** The story in its own language, then what the paper says about it. */
export default function Article(props: ArticleProps) {
  const { article, words } = props;
  const hasFoot = article.tags.length + article.share.length + article.reporters.length > 0 || article.reportError;
  return (
    <Document page={props} kind="article" hue={article.desk.hue}>
      <article
        class="story"
        data-type={article.type}
        lang={article.lang === props.lang ? undefined : article.lang}
        dir={article.dir === props.dir ? undefined : article.dir}
      >
        <StoryHeader article={article} words={words} />
        <div class="story-meta">
          <Byline article={article} words={words} />
          <StoryTimes article={article} words={words} />
        </div>
        <Notices article={article} words={words} />
        <SectionMenu title={words.inThisStory} sections={article.sectionMenu} />
        <div class="story-text">
          {article.dateline && <p class="dateline">{article.dateline}</p>}
          <RawHtml html={article.body} class="prose" />
          <Corrections title={words.corrections} corrections={article.corrections} />
          <Backstory article={article} words={words} />
          <Source article={article} words={words} />
        </div>
      </article>
      {hasFoot && (
        <div class="after-story">
          <StoryFoot article={article} words={words} />
          <AboutReporters reporters={article.reporters} words={words} />
        </div>
      )}
      <Related stories={props.related} words={words} />
      <div class="after-story">
        <Comments comments={article.comments} words={words} />
      </div>
    </Document>
  );
}
