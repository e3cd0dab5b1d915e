/** Finds out what a build has to make: the files that are not what they should be. */

import type { PlannedPage } from '../pages/planned-page.ts';
import type { LayoutName } from '../pages/props.ts';
import type { DigestSources } from '../pages/source-digests.ts';
import type { KnownOutput, OutputToKeep } from './cache/site-record.ts';
import { type Fingerprint, takeFingerprint } from './fingerprint.ts';
import { toOutputPath } from './page-clashes.ts';
import type { Standing } from './standing.ts';

/** What stands and what is known of it. */
export interface Before {
  readonly known: ReadonlyMap<string, KnownOutput>;
  readonly standing: Standing;
}

/** Why a page is rendered. */
export type Reason = 'new' | 'gone' | 'changed-by-hand' | 'layout' | 'props';

/** A page that has to be rendered. */
export interface ChangedPage {
  /** Path of its file. */
  readonly path: string;
  readonly layout: LayoutName;
  /** The page as JSON. */
  readonly json: string;
  readonly reason: Reason;
  readonly fingerprint: Fingerprint;
  /** What is to be kept of it, once it stands. */
  readonly keep: Omit<OutputToKeep, 'size' | 'modified'>;
}

/** What a page is held against. */
export interface PageTools {
  readonly before: Before;
  readonly digestSources: DigestSources;
  readonly digestLayout: (layout: LayoutName) => string;
  /** Called for a page that stands as it is but has other sources than before. */
  readonly onSame: (path: string, file: KnownOutput) => void;
}

/** The page with all that is needed to render it, or undefined where it stands as it should. */
export function findChange(
  page: PlannedPage,
  { before, digestSources, digestLayout, onSame }: PageTools,
): ChangedPage | undefined {
  const { url, layout } = page;
  const path = toOutputPath(url);
  const known = before.known.get(path);
  const code = digestLayout(layout);
  const sources = digestSources(page) ?? '';
  const reason = known ? whyChanged(path, known, before.standing, code) : 'new';
  if (!reason && sources !== '' && known?.sources === sources) return undefined;
  const { props } = page;
  const fingerprint = takeFingerprint(props);
  if (!reason && known?.fingerprint === fingerprint.digest) {
    if (known.sources !== sources) onSame(path, { ...known, sources });
    return undefined;
  }
  return {
    ...{ path, layout, fingerprint },
    reason: reason ?? 'props',
    json: JSON.stringify({ url, layout, props }),
    keep: { sources, fingerprint: fingerprint.digest, layout: code, parts: JSON.stringify(fingerprint.parts) },
  };
}

function whyChanged(path: string, known: KnownOutput, standing: Standing, code: string): Reason | undefined {
  if (!standing.has(path)) return 'gone';
  if (!stands(path, { known: new Map([[path, known]]), standing })) return 'changed-by-hand';
  return known.layout === code ? undefined : 'layout';
}

/** Whether a file is as the last build left it. */
export function stands(path: string, { known, standing }: Before): boolean {
  const was = known.get(path);
  const is = standing.get(path);
  return was !== undefined && is !== undefined && was.size === is.size && was.modified === is.modified;
}

/** Paths to remove from a site: everything that is not planned. */
export function findRemovals(planned: ReadonlySet<string>, { known, standing }: Before) {
  const folded = new Set([...planned].map(fold));
  const stale = [...standing.keys()].filter((path) => !planned.has(path));
  // Where names that differ in case are one file, the old one must go before the new one comes.
  const isInTheWay = (path: string) => !known.has(path) || folded.has(fold(path));
  return { first: stale.filter(isInTheWay), last: stale.filter((path) => !isInTheWay(path)) };
}

const fold = (path: string): string => path.normalize('NFC').toLowerCase();
