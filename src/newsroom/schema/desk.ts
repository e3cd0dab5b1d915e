/** The front matter of a desk: a part of the paper, such as World or Business. */
import { z } from 'zod';
import * as fields from './fields.ts';

/** Colours of desks. Each is a pair that is readable on light and on dark paper. */
export const hues = ['red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink', 'grey'] as const;

/** The name of a desk's colour. */
export type Hue = (typeof hues)[number];

/** The front matter of a desk. */
export const deskSchema = z.strictObject({
  title: fields.text.describe('Name of the desk as readers see it.'),
  summary: fields.text.optional().describe('One sentence on what the desk covers.'),
  hue: fields.choice(hues).default('grey').describe('The colour that marks the desk.'),
});
