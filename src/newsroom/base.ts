/** What stories are read against: the settings of the paper, and everything that is no story. */
import type { Instant } from './model.ts';
import type { Settings } from './read-settings.ts';
import type { Staff } from './staff.ts';
import { toStoryRules } from './story-rules.ts';
import type { ArticleSurroundings } from './to-article.ts';
import { defaultArticlePattern } from './urls.ts';

/** The settings and the staff of a paper. */
export interface Base {
  readonly settings: Settings;
  readonly staff: Staff;
}

/** What the stories of a base are read against at `now`. */
export const toSurroundings = ({ settings: { site }, staff }: Base, now: Instant): ArticleSurroundings => ({
  ...staff,
  urlPattern: site?.valid.urls?.article ?? defaultArticlePattern,
  rules: toStoryRules(site?.valid),
  now,
});
