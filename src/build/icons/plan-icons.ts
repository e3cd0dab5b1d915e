/** Plans the icons of a site: which are made of its one picture, and where they stand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf } from '../../content/digest.ts';
import type { Site } from '../../newsroom/model.ts';
import type { IconLink, SiteIcons } from '../../pages/head/site-icons.ts';
import { toProblem } from '../../problems/problem.ts';
import type { DrawnPicture } from '../drawn-pictures.ts';
import type { CopiedFile } from '../public-files.ts';
import { type BuildSettings, toInputPath } from '../settings.ts';
import { drawIcon, type IconKind } from './draw-icon.ts';

/** The icons of a site, and those of them that are made. */
export interface PlannedIcons {
  readonly icons: SiteIcons;
  readonly drawn: readonly DrawnPicture[];
}

/** What icons are planned from. */
interface IconSources {
  readonly site: Pick<Site, 'icon' | 'themeColour'>;
  readonly settings: Pick<BuildSettings, 'root'>;
  /** The files of the public folders. */
  readonly files: readonly CopiedFile[];
  /** The digest of a file, or undefined where there is none. */
  readonly digest: (path: string) => string | undefined;
}

/** Changes when icons are drawn in another way. */
const recipe = '1';

/** The generator's own icon, which a site's file of the same name replaces. */
const usualIcon = '/favicon.svg';

/** Devices ask for these two without being told where they are. A site's own files stand in their place. */
const fixed = {
  '/favicon.ico': { size: 32, format: 'ico' },
  '/apple-touch-icon.png': { size: 180, format: 'png', opaque: true },
} satisfies Readonly<Record<string, IconKind>>;

/** A device cuts a maskable icon, at most to a circle of four fifths of its width. */
const named = {
  '192': { size: 192, format: 'png' },
  '512': { size: 512, format: 'png' },
  'maskable-512': { size: 512, format: 'png', part: 0.6, opaque: true },
} satisfies Readonly<Record<string, IconKind>>;

/** Plans the icons. */
export function planIcons({ site, settings, files, digest }: IconSources): PlannedIcons {
  const { icon, themeColour } = site;
  const own = new Map(files.map(({ url, source }) => [url, source]));
  const source = icon ? resolve(settings.root, icon.path) : own.get(usualIcon);
  if (source === undefined) return { icons: { links: [], manifest: [] }, drawn: [] };
  const path = toInputPath(settings.root, source);
  const hash = digestOf([recipe, digest(path), themeColour.light].join(' ')).slice(0, 10);
  const toDrawn = (url: string, name: string, kind: IconKind): DrawnPicture => ({
    url,
    name: `icon-${hash}-${name}`,
    draw: () => drawIcon(readFileSync(source), kind, themeColour.light),
    toProblem: (reason) => toProblem('image-unreadable', { name: path, reason }, { path }),
  });
  const toUrl = (name: string) => `/images/icon-${hash}-${name}.png`;
  const drawn = [
    ...Object.entries(fixed).map(([url, kind]) => toDrawn(url, url.slice(1), kind)),
    ...Object.entries(named).map(([name, kind]) => toDrawn(toUrl(name), `${name}.png`, kind)),
  ];
  const picture: IconLink = /\.svg$/i.test(source)
    ? { rel: 'icon', url: icon?.url ?? usualIcon, type: 'image/svg+xml' }
    : { rel: 'icon', url: toUrl('192'), type: 'image/png', sizes: '192x192' };
  return {
    drawn: drawn.filter(({ url }) => !own.has(url)),
    icons: {
      links: [
        { rel: 'icon', url: '/favicon.ico', sizes: '32x32' },
        picture,
        { rel: 'apple-touch-icon', url: '/apple-touch-icon.png' },
      ],
      manifest: [
        { src: toUrl('192'), sizes: '192x192', type: 'image/png' },
        { src: toUrl('512'), sizes: '512x512', type: 'image/png' },
        { src: toUrl('maskable-512'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  };
}
