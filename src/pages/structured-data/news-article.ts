/** A story as structured data. What readers see (dates, labels) is taken from its page, so that both say the same. */
import type { StoryType } from '../../language/messages.ts';
import type { Translations } from '../../newsroom/group-translations.ts';
import type { Article } from '../../newsroom/model.ts';
import { type Press, toAbsolute, type Voice } from '../press.ts';
import type { ArticleView } from '../props.ts';
import { listSearchPictures } from '../story-pictures.ts';
import { toDayOrTime } from '../times.ts';
import { toBreadcrumbs } from './breadcrumbs.ts';
import { toImageObject } from './image-object.ts';
import { toPerson } from './person.ts';
import { toPublisher } from './publisher.ts';
import type { CorrectionComment, StoryThing, StoryThingType, Thing } from './schema-org.ts';
import { toVersions } from './versions.ts';

/** Types of schema.org. A live story has one of its own only where its entries are data. */
const types: Readonly<Record<StoryType, StoryThingType>> = {
  news: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  interview: 'NewsArticle',
  review: 'ReviewNewsArticle',
  obituary: 'NewsArticle',
  live: 'NewsArticle',
  sponsored: 'AdvertiserContentArticle',
};

/** What an assistant reads aloud: the title and the description of the document, whatever layout shows them. */
const speakable = {
  '@type': 'SpeakableSpecification',
  xpath: ['/html/head/title', "/html/head/meta[@name='description']/@content"],
} as const;

/** What of the page is said beside the story itself. */
interface StoryPage {
  readonly view: ArticleView;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** When it was last changed, ISO 8601. */
  readonly modified: string;
  /** Words of the body. */
  readonly words: number;
  /** Absent for a story in one language. */
  readonly translations?: Translations | undefined;
}

/** What the page of a story says: the story, and the way to it. */
export function describeStory(press: Press, voice: Voice, article: Article, page: StoryPage): Thing[] {
  const { desk, beat, title, url } = page.view;
  return [toStory(press, voice, article, page), toBreadcrumbs(press, [desk, beat, { text: title, url }])];
}

function toStory(press: Press, voice: Voice, article: Article, page: StoryPage): StoryThing {
  const { view, description, canonical, words, modified } = page;
  const { source, tags, type } = article;
  return {
    '@type': types[type],
    url: toAbsolute(press, article.url),
    mainEntityOfPage: { '@type': 'WebPage', '@id': canonical },
    headline: article.title,
    description,
    image: toImages(press, article),
    datePublished: view.published.iso,
    dateModified: modified,
    author: article.reporters.map((reporter) => toPerson(press, reporter)),
    contributor: toContributors(press, article),
    publisher: toPublisher(press),
    articleSection: article.beat.desk.title,
    keywords: tags.length > 0 ? tags.map((tag) => tag.title) : undefined,
    // An advertiser's story is no news and has none.
    dateline: type === 'sponsored' ? undefined : article.dateline,
    backstory: article.backstory,
    inLanguage: article.language,
    wordCount: words > 0 ? words : undefined,
    isAccessibleForFree: true,
    speakable,
    correction: toCorrections(voice, article),
    sourceOrganization: source && { '@type': 'Organization', name: source.name },
    isBasedOn: source?.url,
    ...toVersions(press, article, page.translations),
  };
}

function toImages(press: Press, article: Article): StoryThing['image'] {
  const pictures = listSearchPictures(press, article);
  return pictures.length > 0 ? pictures.map((picture) => toImageObject(press, picture)) : undefined;
}

/** Those in no byline who had a part in the story, each once. */
function toContributors(press: Press, { contributors, reporters }: Article): StoryThing['contributor'] {
  const people = new Set(contributors.map(({ reporter }) => reporter).filter((person) => !reporters.includes(person)));
  return people.size > 0 ? [...people].map((person) => toPerson(press, person)) : undefined;
}

/** What was wrong. An update puts nothing right. */
function toCorrections(voice: Voice, { corrections }: Article): CorrectionComment[] | undefined {
  const wrong = corrections.filter(({ kind }) => kind !== 'update');
  if (wrong.length === 0) return undefined;
  return wrong.map(({ kind, date, text }) => ({
    '@type': 'CorrectionComment',
    name: voice.messages.correctionKinds[kind],
    text,
    datePublished: toDayOrTime(date, voice).iso,
  }));
}
