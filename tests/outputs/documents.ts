/** The documents of a small paper, and tools that read them. */
import { spawnSync } from 'node:child_process';
import { planDocuments } from '../../src/outputs/plan-documents.ts';
import { planPages } from '../../src/pages/plan-pages.ts';
import { type Files, type PaperOptions, toRightPaper } from '../newsroom/paper.ts';
import { toPress } from '../pages/press.ts';

/** The text of every document of the files that are added to the basics, by its address. */
export function toDocuments(files: Files, options: PaperOptions = {}): ReadonlyMap<string, string> {
  const press = toPress(toRightPaper(files, options), options.drafts, options.pictures);
  return new Map(planDocuments(press, { pages: planPages(press), files: [] }).map(({ url, make }) => [url, make()]));
}

/** The texts of all elements of a name, in order, with entities read. */
export function textsOf(xml: string | undefined, name: string): string[] {
  const found = [...(xml ?? '').matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))];
  return found.map(([, text = '']) =>
    text.replace(
      /&(lt|gt|quot|amp);/g,
      (_, entity: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[entity] ?? '',
    ),
  );
}

/** What xmllint finds wrong with a text by a schema; nothing where it is right, or where there is no xmllint. */
export function findXmlFaults(xml: string, schema: string): string {
  const flags = ['--nonet', '--noout', schema.endsWith('.rng') ? '--relaxng' : '--schema', schema, '-'];
  const { stderr, error, status } = spawnSync('xmllint', flags, { input: xml, encoding: 'utf8' });
  return error || status === 0 ? '' : stderr;
}
