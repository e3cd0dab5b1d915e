/** Renders one body: the way into the Markdown pipeline. The steps themselves are listed in `pipeline.ts`. */
import { VFile } from 'vfile';
import type { Problem } from '../problems/problem.ts';
import type { Body, BodyInput, RenderedBody, SafeHtml } from './body.ts';
import { refuseComplexBlocks, TooComplex } from './complexity.ts';
import { refuseDeepLines, TooDeep } from './depth.ts';
import { type Findings, report, toFindings } from './findings.ts';
import { processorFor } from './pipeline.ts';
import { readTree } from './read-tree.ts';

/** Characters. A book has as many; the parser takes half a minute for as much of the worst text. */
const maxLength = 500_000;

/**
 * Renders a body to sanitised HTML with all that is known about it. Throws for no text: one that
 * nests too deeply, is too long or would take the parser too long gives an empty body and the problem `body-too-deep`,
 * `body-too-long` or `body-too-complex`.
 */
export function renderBody(input: BodyInput): RenderedBody {
  const findings = toFindings(input);
  const { length } = input.text;
  if (length > maxLength) {
    report(findings, 'body-too-long', { length, most: maxLength }, top);
    return { body: toBody('', findings), problems: findings.problems };
  }
  try {
    refuseDeepLines(input.text);
    refuseComplexBlocks(input.text);
    const file = new VFile({ value: replaceControls(input.text), path: input.path, data: { findings } });
    const body = toBody(runSteps(file), findings);
    // Where something was left out, that is what is wrong.
    const isBlank = body.html === '' && findings.problems.length === 0;
    if (input.expectsText && isBlank) report(findings, 'body-empty', {}, endOfFrontMatter);
    return { body, problems: findings.problems.sort(byPlace) };
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

/** Where a problem of the whole body stands. */
const top = { position: { start: { line: 1, column: 1 } } };

/** The line above the body. */
const endOfFrontMatter = { position: { start: { line: 0, column: 1 } } };

const byPlace = (one: Problem, other: Problem): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

/** A stack that overflows all the same is the same problem, without an exact place. */
function refuse(error: unknown, input: BodyInput): RenderedBody {
  if (!(error instanceof TooComplex || error instanceof TooDeep || error instanceof RangeError)) throw error;
  const findings = toFindings(input);
  const code = error instanceof TooComplex ? 'body-too-complex' : 'body-too-deep';
  report(findings, code, {}, error instanceof RangeError ? top : error.node);
  return { body: toBody('', findings), problems: findings.problems };
}
