/** What the checks find in a body, as lines that tests can compare. */
import type { BodyInput } from '../../../src/markdown/body.ts';
import { renderBody } from '../../../src/markdown/render-body.ts';
import { bodyInput } from '../body-input.ts';

/** Each problem as `line:column code`. */
export function findIn(text: string, more: Partial<BodyInput> = {}): string[] {
  const { problems } = renderBody(bodyInput(text, more));
  return problems.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`);
}
