/** Measures `broadsheet dev`: from the save of a story to the word that browsers reload at. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { toCommand } from './broadsheet.ts';
import { toBroadsheetStory } from './corpus/broadsheet-site.ts';
import { toPaper } from './corpus/paper.ts';
import { toStory } from './corpus/story.ts';
import { writeCorpus } from './corpus.ts';
import { type Measurement, toEnvironment } from './measure.ts';
import type { StartUp } from './report.ts';

/** Saves of a kind before those that count: the first build ends, and the compiler of JavaScript sees the code run. */
const practice = 3;

/** What a writer changes of a story: the text, what lists show of it as well, or what it is about; or a new story, the newest. */
const kinds: readonly { readonly of: string; readonly edit: (file: string) => string; readonly isNew?: boolean }[] = [
  { of: 'a text', edit: (file) => `${file}\nThe editor added a sentence.\n` },
  { of: 'a headline', edit: (file) => file.replace(/^title: "?/m, '$&Now ') },
  { of: 'a tag', edit: (file) => file.replace(/^tags: \[/m, '$&"Saved by the bench",') },
  {
    of: 'a new story',
    edit: toNewest,
    isNew: true,
  },
];

/** A story as if it had just been written. */
function toNewest(file: string): string {
  return file
    .replace(/^(?:updated|corrections): .*\n/gm, '')
    .replace(/^published: .*$/m, 'published: 2025-12-31T09:00:00Z');
}

/** Milliseconds between two saves: a writer’s pause, in which the program can end what it began. */
const pause = 1500;

/**
 * Measures saves of stories in a paper of so many; the kinds take turns.
 *
 * @param folder of the contender, with its program in `package`
 */
export async function measureSaves(
  folder: string,
  stories: number,
  rounds: number,
  signal: AbortSignal,
): Promise<StartUp[]> {
  const site = join(folder, `save-${stories}`);
  writeCorpus(site, stories);
  const paper = toPaper(stories, 1);
  const toPath = (index: number) => join(site, toBroadsheetStory(toStory(paper, index)).path);
  const command = toCommand(join(folder, 'package'), ['dev', '--port', '0', '--json'], site);
  const server = spawn(command.file, command.words, {
    ...{ cwd: site, env: toEnvironment(), stdio: ['ignore', 'pipe', 'ignore'], signal },
  });
  // Its own end is awaited below.
  server.on('error', () => undefined);
  const ended = once(server, 'exit');
  const runs = kinds.map((): Measurement[] => []);
  const saves = (practice + rounds) * kinds.length;
  try {
    const versions = readVersions(createInterface(server.stdout), signal);
    await versions.next();
    for (let save = 0; save < saves; save += 1) {
      await setTimeout(pause, undefined, { signal });
      const kind = save % kinds.length;
      const path = toPath(Math.floor(((save + 1) * stories) / (saves + 1)));
      const before = readFileSync(path, 'utf8');
      const { edit, isNew } = kinds[kind] ?? {};
      const text = edit?.(before) ?? before;
      if (text === before) throw new Error(`Nothing was changed in ${path}`);
      const start = performance.now();
      writeFileSync(isNew ? path.replace(/\.md$/, '-once-more.md') : path, text);
      await versions.next();
      if (save >= practice * kinds.length) runs[kind]?.push({ seconds: (performance.now() - start) / 1000 });
    }
  } finally {
    server.kill();
    await ended;
    rmSync(site, { recursive: true, force: true });
  }
  const paperOf = `${stories.toLocaleString('en')} stories`;
  return kinds.map(({ of }, kind) => ({
    title: `\`broadsheet dev\`, save of ${of} to reload, ${paperOf}`,
    runs: runs[kind] ?? [],
  }));
}

/** A value for each version of the site that browsers are told of, from that of the first build on. */
async function* readVersions(lines: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  let url: string | undefined;
  for await (const line of lines) {
    const said = JSON.parse(line) as { readonly url?: string };
    url ??= said.url;
    // The report of the first build comes after the address.
    if (said.url === undefined) break;
  }
  const response = await fetch(new URL('/__broadsheet/events', url), { signal });
  let last: string | undefined;
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const [, data] = /^data: (.*)$/m.exec(event) ?? [];
      if (data === undefined) continue;
      const { version } = JSON.parse(data) as { readonly version: string };
      if (version !== last) yield version;
      last = version;
    }
  }
}
