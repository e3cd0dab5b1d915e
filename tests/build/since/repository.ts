/** A site in a git repository of its own, in a temporary folder. */
import { execFileSync } from 'node:child_process';
import { toBuildSettings } from '../../../src/build/settings.ts';
import { checkSince } from '../../../src/build/since/check-since.ts';
import { findPictures } from '../../../src/content/pictures.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { toNewsroom } from '../../../src/newsroom/to-newsroom.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { makeSite, now, type Site } from '../../sites/site.ts';

/** A site whose history can be written. */
export interface Repository extends Site {
  readonly git: (...words: readonly string[]) => string;
  readonly commit: () => void;
  /** The problems since a revision, on the same day. */
  readonly check: (revision?: string) => Problem[];
}

/** Makes a site and its first commit, with files laid over the small paper. */
export function makeRepository(files: Readonly<Record<string, string>> = {}): Repository {
  const site = makeSite({ files });
  // Nothing of the machine's own settings may bear on a test, nor of a hook that runs it.
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(others), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const who = ['-c', 'user.name=Desk', '-c', 'user.email=desk@lamp.example', '-c', 'commit.gpgsign=false'];
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...who, ...words], { cwd: site.root, env, encoding: 'utf8', stdio: 'pipe' });
  const commit = () => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'x');
  };
  git('init', '-q', '-b', 'main');
  commit();
  const check = (revision = 'HEAD') => {
    const settings = toBuildSettings({ root: site.root, now });
    const { entries } = readContent(settings.root, settings.content);
    const { newsroom } = toNewsroom(entries, { ...settings, folders: settings, pictures: findPictures(settings) });
    if (!newsroom) throw new Error('Unexpected paper without a newsroom');
    return checkSince(settings, { entries, newsroom }, revision);
  };
  return { ...site, git, commit, check };
}
