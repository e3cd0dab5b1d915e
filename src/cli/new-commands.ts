/** `broadsheet new` and what it can make, as data. */
import type { NewKind } from '../newsroom/new-file.ts';
import { type Command, type Option, UsageError } from './command.ts';

const option = (flags: string, summary: string): Option => ({ flags, summary });

const shared: readonly Option[] = [
  option('--slug <name>', 'name of the file, where it is not to be made of the title'),
  { flags: '--content <dir>', summary: 'folder of the stories and settings', default: 'content' },
  option('--yes', 'asks nothing, as in scripts'),
];
const now = option('--now <instant>', 'takes this instant for the date, such as 2026-03-04T09:30:00Z');
const title = option('--title <text>', 'headline, heading or name');
const summary = option('--summary <text>', 'one or two sentences');

const toMake = (kind: NewKind, name: string, about: string, options: readonly Option[], example: string): Command => ({
  name,
  summary: about,
  options: [...options, ...shared],
  examples: [`broadsheet new ${name}`, `broadsheet new ${name} ${example}`],
  load: async () => (await import('./new-entry-command.ts')).runNew(kind),
});

/** Without a kind it is wrong usage. */
export const newCommand: Command = {
  name: 'new',
  summary: 'Makes a new story, reporter, beat, desk or page, and prints its path.',
  options: [],
  examples: ['broadsheet new story', 'broadsheet new story --title "Night ferry" --reporter jane-roe --beat council'],
  commands: [
    toMake(
      'article',
      'story',
      'Makes a draft of a story.',
      [
        title,
        {
          ...option('--reporter <names>', 'name of a reporter; several with commas, or each with --reporter'),
          repeatable: true,
        },
        option('--beat <name>', 'name of a beat'),
        summary,
        option('--published <date>', 'when it is to appear (default: now)'),
        now,
      ],
      '--title "Night ferry" --reporter jane-roe --beat council',
    ),
    toMake(
      'reporter',
      'reporter',
      'Makes a reporter.',
      [
        option('--name <text>', 'name as in the byline'),
        option('--role <text>', 'such as “Staff”'),
        option('--email <address>', 'address for letters and tips'),
      ],
      '--name "Jane Roe"',
    ),
    toMake(
      'beat',
      'beat',
      'Makes a beat.',
      [title, option('--desk <name>', 'name of the desk that owns it'), summary],
      '--title Ferries --desk city',
    ),
    toMake(
      'desk',
      'desk',
      'Makes a desk.',
      [title, summary, option('--hue <colour>', 'the colour that marks the desk')],
      '--title City --hue red',
    ),
    toMake('page', 'page', 'Makes a draft of a page.', [title, summary], '--title "How we work"'),
  ],
  load: async () => async () => {
    throw new UsageError(
      'Unexpected absence of what to make, expected one of story, reporter, beat, desk, page, as in: broadsheet new story',
    );
  },
};
