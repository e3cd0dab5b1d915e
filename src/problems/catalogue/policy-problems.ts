/** What can be wrong with how a site deals with problems: severities and silences. */
import { didYouMean, entry, type UnknownName } from './entry.ts';

/** By code. */
export const policyProblems = {
  'severity-unknown': entry<UnknownName>({
    title: 'Severity of an unknown problem',
    severity: 'error',
    firm: true,
    message: ({ name }) => `Unexpected code \`${name}\`, expected the code of a problem`,
    hint: ({ nearest }) => didYouMean(nearest) ?? 'The codes are in docs/problems.md.',
  }),
  'severity-firm': entry<{ name: string; severity: string }>({
    title: 'Severity that cannot be changed',
    severity: 'error',
    firm: true,
    message: ({ name, severity }) => `Unexpected severity \`${severity}\` of \`${name}\`, expected \`error\``,
    hint: () => 'What is wrong in this way cannot be published. Remove the line, and mend what is reported.',
  }),
  'silence-unused': entry<{ name: string }>({
    title: 'Silence without a problem',
    severity: 'warning',
    message: ({ name }) => `Unexpected silence of \`${name}\`, expected such a problem there`,
    hint: () => 'Remove the comment.',
  }),
  'silence-invalid': entry<UnknownName & { reason: string }>({
    title: 'Silence that cannot be',
    severity: 'error',
    message: ({ name, reason }) =>
      `Unexpected silence of \`${name}\` (${reason}), expected \`broadsheet-ignore code: reason\``,
    hint: ({ nearest, name }) =>
      (`${name}`.includes(',') ? 'Write one comment for each code, each with its reason.' : didYouMean(nearest)) ??
      'Name one code and say after a colon why it is right here.',
  }),
} as const;
