/** What the steps from entries to the newsroom share. */
import type { Pictures } from '../content/pictures.ts';
import type { HouseRules } from '../language/house-rules.ts';
import type { Problem } from '../problems/problem.ts';
import type { BodySource } from './model.ts';

/** Names of the site's folders, relative to it, with `/`. */
export interface SiteFolders {
  readonly content: string;
  readonly public: string;
}

/** Settings and sources that every entry is read against. */
export interface Context {
  readonly folders: SiteFolders;
  readonly language: string;
  readonly timeZone: string;
  /** What the paper asks of its texts. */
  readonly rules: HouseRules;
  readonly pictures: Pictures;
  /** Collects a problem; the step goes on, so that all problems are found at once. */
  readonly report: (problem: Problem) => void;
  /** Collects the body of something that comes to nothing, so that what is wrong in it is found as well. */
  readonly judge: (body: BodySource) => void;
}
