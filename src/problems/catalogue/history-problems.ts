/** What can be wrong with what has become of published stories. */
import { entry, join } from './entry.ts';

/** By code. */
export const historyProblems = {
  'silent-edit': entry<{ revision: string; changes: string }>({
    title: 'Published text that was changed in silence',
    severity: 'warning',
    message: ({ revision }) =>
      `Unexpected change of a published text since \`${revision}\`, expected a later \`updated\` or a new correction`,
    hint: ({ changes }) =>
      join(`${changes}.`, 'Set `updated` where the substance changed; add to `corrections` where something was wrong.'),
  }),
  'url-gone': entry<{ url: string; revision: string }>({
    title: 'Published address that leads nowhere',
    severity: 'error',
    message: ({ url, revision }) =>
      `Unexpected end of \`${url}\`, which readers had at \`${revision}\`, expected a page or an alias`,
    hint: ({ url }) =>
      `Add \`${url}\` to the \`aliases\` of the story that takes its place. A story that is taken back stays, with \`withdrawn\`.`,
  }),
  'revision-unreadable': entry<{ revision: string; reason: string; isShallow: boolean }>({
    title: 'Revision that cannot be read',
    severity: 'error',
    message: ({ revision, reason }) =>
      `Unexpected revision \`${revision}\` (${reason}), expected a commit, branch or tag of the git repository`,
    hint: ({ isShallow }) =>
      isShallow === true
        ? 'This clone holds the newest commits alone. Fetch the others: `git fetch --unshallow`, or `fetch-depth: 0` in GitHub Actions and `GIT_DEPTH: 0` in GitLab.'
        : undefined,
  }),
} as const;
