/** Makes a problem of the error that Eleventy ended with: that of a layout, or of the configuration. */
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildSettings, isWithin } from '../build/settings.ts';
import { toWriteProblem } from '../build/write-failure.ts';
import { findNearest } from '../problems/nearest.ts';
import { type Place, type Problem, toProblem } from '../problems/problem.ts';
import type { LayoutError } from './layout-error.ts';
import { findLayouts } from './layouts.ts';

/** What Eleventy was doing; paths are absolute. */
export interface FailedRun {
  /** The configuration that ran. */
  readonly configuration: string;
  /** The folder that was written to. */
  readonly folder: string;
}

/** The problem for what Eleventy threw: with the layout's file and place where its message tells them. */
export function toFailure(error: unknown, settings: BuildSettings, { configuration, folder }: FailedRun): Problem {
  const { root, layouts } = settings;
  const chain = toChain(error);
  const unwritable = chain.map((link) => toWriteProblem(link, folder, root)).find((problem) => problem !== undefined);
  if (unwritable) return unwritable;
  const own = chain.find(isLayoutError);
  const messages = chain.map((link) => link.message);
  const reason = toReason(own ?? chain.at(-1) ?? new Error(String(error)));
  if (chain.some((link) => /^Eleventy(?:Config|Plugin)Error$/.test(link.constructor.name))) {
    const name = toSitePath(root, configuration);
    return toProblem('configuration-failed', { name, reason }, { path: name });
  }
  const missing = findMissingLayout(messages);
  if (missing !== undefined) return toMissing(missing, settings);
  const file = own?.path ?? findPath(messages) ?? findInStack(chain.at(-1), resolve(root, layouts));
  const path = file === undefined ? layouts : toSitePath(root, file);
  const place = own ? own.place : belowFrontMatter(findPlace(messages), file);
  return toProblem('layout-failed', { name: path, reason }, { path, place });
}

// By name, because a site's configuration may have brought another copy of this module.
const isLayoutError = (error: Error): error is LayoutError => error.name === 'LayoutError';

function toChain(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const next = (error as { originalError?: unknown }).originalError ?? error.cause;
  return [error, ...(next === error ? [] : toChain(next))];
}

/** The message on one line, without the file that Nunjucks puts before it. */
const toReason = ({ message }: Error): string =>
  message
    .replace(/^\(\.\.?\/[^)]*\)(?: \[[^\]]*\])?/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The path that a message tells, from the working directory. */
function findPath(messages: readonly string[]): string | undefined {
  return messages
    .map((message) => /(?:template |\()(\.\.?\/[^\s)]+)/.exec(message)?.[1])
    .find((path) => path !== undefined);
}

/** The layout in which an error arose, for engines that do not name it. */
function findInStack(error: Error | undefined, folder: string): string | undefined {
  const names = error?.stack?.match(/(?:file:\/\/)?[^\s()]+?(?=[?:])/g) ?? [];
  const paths = names.map((name) => (name.startsWith('file:') ? fileURLToPath(name) : name));
  return paths.find((path) => isWithin(path, folder));
}

function findMissingLayout(messages: readonly string[]): string | undefined {
  return messages
    .map((message) => /layout that does not exist.*\(via `layout: ([^`]+)`\)/.exec(message)?.[1])
    .find(Boolean);
}

function toMissing(name: string, settings: BuildSettings): Problem {
  const nearest = findNearest(name, [...findLayouts(settings).layouts.keys()]);
  return toProblem('layout-missing', { name, nearest, folder: `${settings.layouts}/` }, { path: settings.layouts });
}

/** Nunjucks says “[Line 3, Column 8]”, Liquid “line:3, col:8”. */
function findPlace(messages: readonly string[]) {
  for (const message of messages) {
    const [, line, column] = /line[: ](\d+), col(?:umn)?[: ](\d+)/i.exec(message) ?? [];
    if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  }
  return undefined;
}

/** Nunjucks and Liquid count from the line after a layout's front matter. */
function belowFrontMatter(place: Place | undefined, file: string | undefined): Place | undefined {
  if (!place || file === undefined || !existsSync(file)) return place;
  const [matter = ''] = /^---[^\n]*\n(?:[\s\S]*?\n)?---[^\n]*\n/.exec(readFileSync(file, 'utf8')) ?? [];
  return { ...place, line: place.line + matter.split('\n').length - 1 };
}

const toSitePath = (root: string, path: string): string => relative(resolve(root), resolve(path)).split(sep).join('/');
