/** Prepares an edition where plain Eleventy runs and nobody has prepared one. */
import type { EleventyConfig } from '@11ty/eleventy';
import type { Cache } from '../build/cache/cache.ts';
import { withCache } from '../build/cache/with-cache.ts';
import { readNow } from '../build/now.ts';
import { type Edition, type EditionResult, prepareEdition } from '../build/prepare-edition.ts';
import { startStopwatch } from '../build/progress.ts';
import { rememberNothing } from '../build/session.ts';
import { type BuildSettings, toBuildSettings, toFolder } from '../build/settings.ts';
import type { Page } from '../pages/props.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { toTextReport } from '../problems/report-text.ts';
import { toReported } from '../problems/reported.ts';

/** Options of the plugin. What is absent is as on the command line. */
export type PluginOptions = Partial<Pick<BuildSettings, 'now' | 'drafts' | 'baseUrl'>>;

/** The settings of a build in the working directory, with the configuration's input folder as the content. */
export function toPluginSettings(config: EleventyConfig, options: PluginOptions): BuildSettings {
  const root = process.cwd();
  const now = options.now ?? readNow(undefined, process.env, Date.now);
  if (now === undefined) {
    const found = process.env['SOURCE_DATE_EPOCH'];
    throw new Error(`Unexpected value \`${found}\` for SOURCE_DATE_EPOCH, expected seconds since 1970.`);
  }
  return toBuildSettings({ ...options, root, now, content: toFolder(root, config.directories.input) });
}

/** Prepares the edition. Throws with the whole report where there is an error; prints warnings. */
export async function prepareOwnEdition(settings: BuildSettings): Promise<Edition> {
  const onNotice = (notice: string) => process.stderr.write(`${notice}\n`);
  const { edition, problems } = await withCache(settings, { lasting: true, onNotice }, (cache) =>
    prepare(settings, cache),
  );
  stopOnError(problems);
  if (problems.length > 0) process.stderr.write(toTextReport(toReported(problems)));
  if (!edition) throw new Error('Unexpected absence of an edition');
  return edition;
}

/** The edition with all made that Eleventy asks for when the cache is closed: pages, documents, records of the search. */
async function prepare(settings: BuildSettings, cache: Cache): Promise<EditionResult> {
  const tools = {
    ...{ cache, remembered: rememberNothing() },
    ...{ stopwatch: startStopwatch(), onProgress: () => undefined },
  };
  const { edition, isGone, ...result } = await prepareEdition(settings, tools);
  cache.save(isGone);
  if (!edition) return { ...result, isGone };
  const pages = edition.pages.map(({ url, layout, props }) => ({ url, layout, props }) as Page);
  const documents = edition.documents.map((document) => {
    const text = document.make();
    return { ...document, make: () => text };
  });
  const search = edition.search.map((part) => {
    const records = part.toRecords();
    return { ...part, toRecords: () => records };
  });
  return { ...result, isGone, edition: { ...edition, pages, documents, search } };
}

/** Throws with the whole report where there is an error. */
export function stopOnError(problems: readonly Problem[]): void {
  if (problems.some(isError)) throw new Error(`The site has problems:\n\n${toTextReport(toReported(problems))}`);
}
