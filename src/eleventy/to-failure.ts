/** Makes a problem of the error that a layout ended with. */
import { relative, resolve, sep } from 'node:path';
import { type Problem, toProblem } from '../problems/problem.ts';

/** A layout that failed on a page. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
  /** Absolute path of the layout. */
  readonly path: string;
  /** Where in it, when known. */
  readonly place: { readonly line: number; readonly column: number } | undefined;

  constructor(path: string, message: string, place?: { readonly line: number; readonly column: number }) {
    super(message);
    this.path = path;
    this.place = place;
  }
}

/** The problem for what Eleventy threw: with the layout's file and place where its message tells them. */
export function toFailure(error: unknown, root: string, layouts: string): Problem {
  const chain = toChain(error);
  const own = chain.find((link) => link instanceof LayoutError);
  const messages = chain.map((link) => link.message);
  const reason = toReason(own ?? chain.at(-1) ?? new Error(String(error)));
  const path = own ? toSitePath(root, own.path) : (findPath(messages) ?? layouts);
  const place = own ? own.place : findPlace(messages);
  return toProblem('layout-failed', { name: path, reason }, { path, place });
}

function toChain(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const next = (error as { originalError?: unknown }).originalError ?? error.cause;
  return [error, ...(next === error ? [] : toChain(next))];
}

/** The message on one line, without the file that Nunjucks puts before it. */
const toReason = ({ message }: Error): string =>
  message
    .replace(/^\(\.\/[^)]*\)(?: \[[^\]]*\])?/, '')
    .replace(/\s+/g, ' ')
    .trim();

function findPath(messages: readonly string[]): string | undefined {
  return messages.map((message) => /(?:template |\()(\.\/[^\s)]+)/.exec(message)?.[1]?.slice(2)).find((path) => path !== undefined);
}

/** Nunjucks says “[Line 3, Column 8]”, Liquid “line:3, col:8”. */
function findPlace(messages: readonly string[]) {
  for (const message of messages) {
    const [, line, column] = /line[: ](\d+), col(?:umn)?[: ](\d+)/i.exec(message) ?? [];
    if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  }
  return undefined;
}

const toSitePath = (root: string, path: string): string => relative(resolve(root), path).split(sep).join('/');
