/** The schema of each kind of file. */
import type { z } from 'zod';
import type { EntryKind } from '../../content/entry.ts';
import { articleSchema } from './article.ts';
import { beatSchema } from './beat.ts';
import { deskSchema } from './desk.ts';
import { pageSchema } from './page.ts';
import { reporterSchema } from './reporter.ts';
import { siteSchema } from './site.ts';

/** By kind, in the order of the documentation. */
export const schemas: Readonly<Record<EntryKind, z.ZodObject>> = {
  article: articleSchema,
  reporter: reporterSchema,
  beat: beatSchema,
  desk: deskSchema,
  page: pageSchema,
  site: siteSchema,
};
