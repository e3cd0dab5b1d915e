/** The front matter of a beat: what reporters cover, owned by a desk. The body introduces it. */
import { z } from 'zod';
import * as fields from './fields.ts';

/** The front matter of a beat. */
export const beatSchema = z.strictObject({
  title: fields.text.describe('Name of the beat as readers see it.'),
  desk: fields.reference.describe('The desk that owns the beat: a name of a file in `content/desks/`.'),
  summary: fields.text.optional().describe('One sentence on what the beat covers.'),
});
