/** Renders one body: the way into the Markdown pipeline. The steps themselves are listed in `pipeline.ts`. */
import { VFile } from 'vfile';
import type { Problem } from '../problems/problem.ts';
import type { Body, BodyInput, RenderedBody, SafeHtml } from './body.ts';
import { refuseDeepLines, TooDeep } from './depth.ts';
import { type Findings, report, toFindings } from './findings.ts';
import { processorFor } from './pipeline.ts';
import { readTree } from './read-tree.ts';

/**
 * Renders a body to sanitised HTML with all that is known about it. Throws for no text: one that
 * nests too deeply gives an empty body and the problem `body-too-deep`.
 */
export function renderBody(input: BodyInput): RenderedBody {
  const findings = toFindings(input);
  try {
    refuseDeepLines(input.text);
    const file = new VFile({ value: replaceControls(input.text), path: input.path, data: { findings } });
    return { body: toBody(runSteps(file), findings), problems: findings.problems.sort(byPlace) };
  } catch (error) {
    return refuse(error, input);
  }
}

/** Renders Markdown by the steps of the CommonMark specification alone: nothing added, nothing sanitised. */
export function renderCommonMark(text: string): string {
  return String(processorFor({ mode: 'commonmark', gfm: [] }).processSync(text));
}

function runSteps(file: VFile): string {
  const { tree, processor } = readTree(file);
  return processor.stringify(processor.runSync(tree, file), file) as string;
}

/** Characters that no HTML may contain become U+FFFD, one for one, so that places stay right. */
function replaceControls(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\f\r]/gu, '\uFFFD');
}

function toBody(html: string, findings: Findings): Body {
  const { outline, images, links, words, minutes, excerpt } = findings;
  return { html: html.trim() as SafeHtml, outline, images, links, words, minutes, excerpt };
}

const byPlace = (one: Problem, other: Problem): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

/** A stack that overflows all the same is the same problem, without an exact place. */
function refuse(error: unknown, input: BodyInput): RenderedBody {
  if (!(error instanceof TooDeep || error instanceof RangeError)) throw error;
  const findings = toFindings(input);
  const start = { line: 1, column: 1 };
  report(findings, 'body-too-deep', {}, error instanceof TooDeep ? error.node : { position: { start } });
  return { body: toBody('', findings), problems: findings.problems };
}
