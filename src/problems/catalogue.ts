/**
 * Everything that can be wrong with a site, in one place. A code is permanent: it appears in
 * reports, in editors' habits and in CI logs. Every message has one shape,
 * "Unexpected X, expected Y"; the hint says what to do.
 */

import { addressProblems } from './catalogue/address-problems.ts';
import { bodyProblems } from './catalogue/body-problems.ts';
import { fileProblems } from './catalogue/file-problems.ts';
import { frontMatterProblems } from './catalogue/front-matter-problems.ts';
import { historyProblems } from './catalogue/history-problems.ts';
import { linkProblems } from './catalogue/link-problems.ts';
import { markdownProblems } from './catalogue/markdown-problems.ts';
import { pictureProblems } from './catalogue/picture-problems.ts';
import { policyProblems } from './catalogue/policy-problems.ts';
import { redirectProblems } from './catalogue/redirect-problems.ts';
import { referenceProblems } from './catalogue/reference-problems.ts';
import { siteProblems } from './catalogue/site-problems.ts';
import { textProblems } from './catalogue/text-problems.ts';

/** All kinds of problems by code, in the order of the documentation. */
export const catalogue = {
  ...fileProblems,
  ...frontMatterProblems,
  ...referenceProblems,
  ...addressProblems,
  ...pictureProblems,
  ...bodyProblems,
  ...textProblems,
  ...markdownProblems,
  ...linkProblems,
  ...redirectProblems,
  ...historyProblems,
  ...siteProblems,
  ...policyProblems,
} as const;

/** The permanent name of a kind of problem. */
export type ProblemCode = keyof typeof catalogue;

/** What the message of a code is made from. */
export type ProblemValues<C extends ProblemCode> = Parameters<(typeof catalogue)[C]['message']>[0];
