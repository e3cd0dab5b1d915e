/** The collections of the paper. */

import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const collect = (name, fields) =>
  defineCollection({ loader: glob({ base: `./content/${name}`, pattern: '**/*.md' }), schema: z.object(fields) });

export const collections = {
  articles: collect('articles', {
    title: z.string(),
    description: z.string().optional(),
    date: z.coerce.date(),
    updated: z.coerce.date().optional(),
    reporters: z.array(z.string()),
    desk: z.string(),
    beat: z.string(),
    tags: z.array(z.string()),
    dateline: z.string().optional(),
    image: z.object({ src: z.string(), alt: z.string(), caption: z.string() }).optional(),
    corrections: z.array(z.object({ date: z.coerce.date(), text: z.string() })).default([]),
  }),
  desks: collect('desks', { title: z.string(), hue: z.string(), description: z.string() }),
  beats: collect('beats', { title: z.string(), desk: z.string(), description: z.string() }),
  reporters: collect('reporters', {
    name: z.string(),
    role: z.string(),
    email: z.string(),
    covers: z.array(z.string()),
  }),
  pages: collect('pages', { title: z.string() }),
};
