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

/** What pages are held against. */
export interface PageTools {
  readonly before: Before;
  readonly digestSources: DigestSources;
  readonly digestLayout: (layout: LayoutName) => string;
}

/** A page that may not be as it should be: its sources are others, or are not told. */
export interface Candidate {
  readonly page: PlannedPage;
  /** Path of its file. */
  readonly path: string;
  /** Digest of its sources, or empty. */
  readonly sources: string;
  /** Digest of the layout's code. */
  readonly layout: string;
  readonly known: KnownOutput | undefined;
  /** Why it must be rendered whatever its props are. */
  readonly reason: Reason | undefined;
}

/** The page as a candidate, or undefined where it stands as it should. No props are made for it. */
export function findCandidate(page: PlannedPage, tools: PageTools): Candidate | undefined {
  const { before, digestSources, digestLayout } = tools;
  const path = toOutputPath(page.url);
  const known = before.known.get(path);
  const layout = digestLayout(page.layout);
  const sources = digestSources(page) ?? '';
  const reason = known ? whyChanged(path, known, before, layout) : 'new';
  if (!reason && sources !== '' && known?.sources === sources) return undefined;
  return { page, path, sources, layout, known, reason };
}

/** What has to be rendered of a candidate, or what is to be kept of it where its props are what they were. */
export function takeChange(candidate: Candidate): ChangedPage | { readonly same: KnownOutput } {
  const { page, path, sources, layout, known, reason } = candidate;
  const fingerprint = takeFingerprint(page.props);
  if (!reason && known?.fingerprint === fingerprint.digest) return { same: { ...known, sources } };
  const { url } = page;
  return {
    ...{ path, fingerprint, layout: page.layout },
    reason: reason ?? 'props',
    json: `{"url":${JSON.stringify(url)},"layout":${JSON.stringify(page.layout)},"props":${fingerprint.json}}`,
    keep: { sources, fingerprint: fingerprint.digest, layout, parts: JSON.stringify(fingerprint.parts) },
  };
}

function whyChanged(path: string, known: KnownOutput, before: Before, layout: string): Reason | undefined {
  if (!before.standing.has(path)) return 'gone';
  if (!stands(path, before)) return 'changed-by-hand';
  return known.layout === layout ? undefined : 'layout';
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
