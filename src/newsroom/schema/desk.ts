/** The front matter of a desk: a part of the paper, such as World or Business. */
import { z } from 'zod';
import * as fields from './fields.ts';

/** Colours of desks. Each is a pair that is readable on light and on dark paper. */
export const hues = ['red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink', 'grey'] as const;

export type Hue = (typeof hues)[number];

export const deskSchema = z.strictObject({
  title: fields.text.describe('Name of the desk as readers see it.'),
  summary: fields.text.optional().describe('One sentence on what the desk covers.'),
  hue: z
    .enum(hues, { error: `one of ${hues.map((hue) => `\`${hue}\``).join(', ')}` })
    .default('grey')
    .describe('The colour that marks the desk.'),
});

export type DeskFields = z.output<typeof deskSchema>;
