/** Prepares an edition where plain Eleventy runs and nobody has prepared one. */
import type { EleventyConfig } from '@11ty/eleventy';
import { readNow } from '../build/now.ts';
import { type Edition, prepareEdition } from '../build/prepare-edition.ts';
import { type BuildSettings, toBuildSettings, toFolder } from '../build/settings.ts';
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
  const { edition, problems } = await prepareEdition(settings, () => undefined);
  stopOnError(problems);
  if (problems.length > 0) process.stderr.write(toTextReport(toReported(problems)));
  if (!edition) throw new Error('Unexpected absence of an edition');
  return edition;
}

/** Throws with the whole report where there is an error. */
export function stopOnError(problems: readonly Problem[]): void {
  if (problems.some(isError)) throw new Error(`The site has problems:\n\n${toTextReport(toReported(problems))}`);
}
