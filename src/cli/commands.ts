/** All commands of the command line. */
import type { Command, Option } from './command.ts';
import { newCommand } from './new-commands.ts';

const content: Option = { flags: '--content <dir>', summary: 'folder of the stories and settings', default: 'content' };
const output: Option = { flags: '--output <dir>', summary: 'folder of the finished site', default: '_site' };
const servedOutput: Option = {
  flags: '--output <dir>',
  summary:
    'folder of the served site (default: _site; with --drafts .broadsheet/drafts, so that no draft is published by mistake)',
};
const now: Option = {
  flags: '--now <instant>',
  summary: 'builds as if it were this instant, such as 2026-03-04T09:30:00Z (else SOURCE_DATE_EPOCH, else the clock)',
};
const drafts: Option = {
  flags: '--drafts',
  summary: 'shows drafts, stories of the future and expired ones, marked as such',
};
const baseUrl: Option = { flags: '--base-url <url>', summary: 'address of the site, in place of the one in site.yaml' };
const quiet: Option = { flags: '--quiet', summary: 'prints problems only' };
const json: Option = { flags: '--json', summary: 'prints the result as one line of JSON' };
const noCache: Option = {
  flags: '--no-cache',
  summary: 'makes everything anew: uses nothing of earlier builds, and leaves nothing to later ones',
};
const explain: Option = { flags: '--explain', summary: 'says of every page that is rendered why it is' };
const profile: Option = {
  flags: '--profile [dir]',
  summary: 'prints how long each stage took, and writes that and a CPU profile to a folder (.broadsheet/profile)',
};
const format: Option = {
  flags: '--format <name>',
  summary: 'form of the report: text, json, github, sarif or junit (default: text)',
};
const reportFile: Option = {
  flags: '--report <file>',
  summary:
    'writes the report to this file, and the text to the terminal; the form is that of --format, or of the ending',
};
const maxWarnings: Option = { flags: '--max-warnings <number>', summary: 'fails with more warnings than this' };
const fix: Option = {
  flags: '--fix',
  summary:
    'corrects what has one right answer: spaces at the end of values, the case of names, a missing last line end',
};
const since: Option = {
  flags: '--since <revision>',
  summary: 'compares published stories with a revision of Git: silent edits, and addresses that are gone',
};
const serveQuietly: Option = { flags: '--quiet', summary: 'prints the address and problems only' };
const cacheQuietly: Option = { flags: '--quiet', summary: 'prints nothing' };
const port: Option = { flags: '--port <number>', summary: 'port to listen on (default: 8080, or the next free one)' };
const host: Option = { flags: '--host <name>', summary: 'address to listen on', default: '127.0.0.1' };
const scheduleFile: Option = {
  flags: '--output <file>',
  summary: 'writes the status as JSON to this file too; never below the site, for it names what is withheld',
};
const next: Option = {
  flags: '--next',
  summary: 'prints only the next instant at which a build would change the site',
};
const schemaFolder: Option = {
  flags: '--output <dir>',
  summary: 'folder of the schemas',
  default: '.vscode/broadsheet',
};
const noEditor: Option = { flags: '--no-editor', summary: 'writes the schemas alone, and nothing for VS Code' };

export const commands: readonly Command[] = [
  {
    name: 'build',
    summary: 'Builds the site.',
    options: [content, output, now, drafts, baseUrl, noCache, explain, profile, quiet, json],
    examples: [
      'broadsheet build',
      'broadsheet build --drafts --output preview',
      'broadsheet build --explain',
      'broadsheet build --json > report.json',
    ],
    load: async () => (await import('./build-command.ts')).runBuild,
  },
  {
    name: 'check',
    summary: 'Says everything that is wrong with the content, and writes no site.',
    arguments: [{ name: '[files...]', summary: 'reports the problems of these files and folders only' }],
    options: [content, now, drafts, baseUrl, noCache, format, reportFile, maxWarnings, since, fix, quiet],
    examples: [
      'broadsheet check',
      'broadsheet check content/articles/pier-vote.md',
      'broadsheet check --fix',
      'broadsheet check --since origin/main',
      'broadsheet check --max-warnings 0 --report problems.sarif',
    ],
    load: async () => (await import('./check-command.ts')).runCheck,
  },
  {
    name: 'dev',
    summary: 'Serves the site while you work, and rebuilds it when a file changes.',
    options: [content, servedOutput, now, drafts, baseUrl, port, host, serveQuietly, json],
    examples: ['broadsheet dev', 'broadsheet dev --drafts --port 3000'],
    load: async () => (await import('./dev-command.ts')).runDev,
  },
  {
    name: 'preview',
    summary: 'Serves the finished site as a static host would.',
    options: [output, port, host, serveQuietly, json],
    examples: ['broadsheet preview', 'broadsheet preview --output preview --port 3000'],
    load: async () => (await import('./preview-command.ts')).runPreview,
  },
  newCommand,
  {
    name: 'status',
    summary: 'Lists drafts, stories to come and to go, and recent corrections.',
    options: [content, now, scheduleFile, next, json],
    examples: ['broadsheet status', 'broadsheet status --next', 'broadsheet status --output schedule.json'],
    load: async () => (await import('./status-command.ts')).runStatus,
  },
  {
    name: 'schema',
    summary: 'Writes JSON Schemas of the front matter, and sets VS Code up for them.',
    options: [content, schemaFolder, noEditor],
    examples: ['broadsheet schema', 'broadsheet schema --output schemas --no-editor'],
    load: async () => (await import('./schema-command.ts')).runSchema,
  },
  {
    name: 'cache',
    summary: 'Says what earlier builds have left for later ones.',
    options: [json],
    examples: ['broadsheet cache', 'broadsheet cache clear'],
    commands: [
      {
        name: 'clear',
        summary: 'Removes what earlier builds have left; the next one makes everything anew.',
        options: [cacheQuietly, json],
        examples: ['broadsheet cache clear', 'broadsheet cache clear --quiet'],
        load: async () => (await import('./cache-clear-command.ts')).runCacheClear,
      },
    ],
    load: async () => (await import('./cache-command.ts')).runCache,
  },
];
