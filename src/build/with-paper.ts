/** Reads the whole paper without making a site: for commands that ask about it. */
import type { Entry } from '../content/entry.ts';
import { findPictures } from '../content/pictures.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { type NewsroomResult, toNewsroom } from '../newsroom/to-newsroom.ts';
import { applyPolicy } from '../problems/policy.ts';
import type { Problem } from '../problems/problem.ts';
import { withCache } from './cache/with-cache.ts';
import type { BuildSettings } from './settings.ts';
import { toSitePolicy } from './site-policy.ts';

/** The paper as it stands on disk. */
interface Paper extends Content {
  /** Makes a newsroom of the entries that were read, and others besides. */
  readonly toNewsroom: (others?: readonly Entry[]) => NewsroomResult;
  /** The problems of the files and of a newsroom, as the site wants them. Bodies are not judged. */
  readonly judge: (newsroom: Pick<NewsroomResult, 'problems' | 'severities'>) => Problem[];
}

/**
 * Does work with the paper, which is read with the help of what builds have learned of it. The work may be done
 * again where the cache fails: it must write nothing.
 */
export function withPaper<T>(settings: BuildSettings, work: (paper: Paper) => T): Promise<T> {
  const use = { lasting: true, onNotice: () => undefined };
  return withCache(settings, use, async (cache) => {
    const content = readContent(settings.root, settings.content, cache.memory);
    const pictures = findPictures(settings, cache.memory);
    return work({
      ...content,
      judge({ problems, severities }) {
        return applyPolicy([...content.problems, ...problems], toSitePolicy(content.entries, severities));
      },
      toNewsroom: (others = []) =>
        toNewsroom([...content.entries, ...others], { ...settings, folders: settings, pictures }),
    });
  });
}
