/** The pages of each reporter, and the list of all. */
import { fill } from '../language/fill.ts';
import type { Article, Reporter } from '../newsroom/model.ts';
import { reportersUrl } from '../newsroom/urls.ts';
import { toPortrait } from './figures.ts';
import { toFrame } from './frame.ts';
import { toProfileCard } from './head/card-about.ts';
import { type PlannedPage, planPage } from './planned-page.ts';
import { type Press, toVoice } from './press.ts';
import { toReporterCard, toReporterContact } from './reporter-card.ts';
import { planList } from './story-list.ts';
import { describeReporter } from './structured-data/profile-page.ts';

/** The pages of a reporter, with the stories that they wrote or contributed to. */
export function toReporterPages(press: Press, reporter: Reporter, articles: readonly Article[]): PlannedPage[] {
  const voice = toVoice(press);
  const { name, role, url } = reporter;
  const body = press.findBody(reporter.markdown);
  const photo = toPortrait(reporter, voice);
  const about = { url, title: name, description: body.excerpt, feed: { folder: url, title: name } };
  return planList(press, voice, { layout: 'reporter', about, articles }, (page) => ({
    ...toFrame(press, voice, {
      ...page.about,
      things: describeReporter(press, voice, reporter, { url: page.about.url, description: body.excerpt }),
      card: toProfileCard(reporter, photo?.alt),
    }),
    reporter: {
      name,
      ...(role && { role }),
      ...(photo && { photo }),
      body: body.html,
      beats: reporter.beats.map((beat) => ({ text: beat.title, url: beat.url })),
      contact: toReporterContact(reporter),
      elsewhere: reporter.links,
    },
    heading: fill(voice.messages.phrases.storiesBy, { name }),
    list: page.list(),
  }));
}

/** The list of everyone who reports for the paper. */
export function toReportersPage(press: Press): PlannedPage {
  const voice = toVoice(press);
  return planPage({ url: reportersUrl, layout: 'reporters' }, () => ({
    ...toFrame(press, voice, { url: reportersUrl, title: voice.messages.words.reporters }),
    reporters: press.newsroom.reporters.map((reporter) => toReporterCard(press, voice, reporter)),
  }));
}
