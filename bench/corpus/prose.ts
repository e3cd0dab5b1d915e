/** Forms sentences and paragraphs from the vocabulary. */
import { firstNames, lastNames, places } from './names.ts';
import type { Random } from './random.ts';
import { asides, bodies, facts, objects, openings, reasons, remarks, turns, verbs } from './vocabulary.ts';

/** A form of sentence and how often it is chosen. */
type Form = (random: Random) => string;

const forms: readonly Form[] = [
  (random) =>
    `${random.pick(openings)}, ${random.pick(bodies)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(reasons)}.`,
  (random) =>
    `${capitalise(random.pick(bodies))} ${random.pick(verbs)} ${random.pick(objects)}, and ${random.pick(bodies)} ${random.pick(verbs)} ${random.pick(objects)} ${random.pick(reasons)}.`,
  (random) =>
    `In ${random.pick(places)} — ${random.pick(asides)} — ${random.pick(bodies)} ${random.pick(verbs)} ${random.pick(objects)}.`,
  (random) =>
    `"${random.pick(remarks)}," said ${toName(random)}, who speaks for ${random.pick(bodies)} in ${random.pick(places)}. "${random.pick(remarks)}."`,
  (random) =>
    `${toName(random)} of ${random.pick(places)} has followed ${random.pick(objects)} for ${random.integer(3, 40)} years, ${random.pick(asides)}.`,
  (random) =>
    random
      .pick(facts)
      .replace('{number}', `${random.integer(11, 98)}`)
      .replace(/\{small\}/g, () => `${random.integer(4, 9)}`),
  (random) =>
    `${random.pick(openings)}, it *${random.pick(verbs)}* ${random.pick(objects)} -- ${random.pick(asides)} -- ${random.pick(reasons)}.`,
  (random) => random.pick(turns),
];

/** A sentence of 5 to 40 words, with the stop. It is Markdown and may hold emphasis. */
export function toSentence(random: Random): string {
  // Long forms come first in the list; the power makes them likelier.
  return (forms[Math.floor(random.next() ** 1.3 * forms.length)] as Form)(random);
}

/** A paragraph of so many sentences, on one line. */
export function toParagraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => toSentence(random)).join(' ');
}

/** Fills a pattern such as `{place}: {body} {verb} {object}`, and begins it with a capital letter. */
export function fillPattern(pattern: string, random: Random): string {
  const lists: Readonly<Record<string, readonly string[]>> = {
    place: places,
    body: bodies,
    verb: verbs,
    object: objects,
    remark: remarks,
  };
  return capitalise(pattern.replace(/\{(\w+)\}/g, (whole, name: string) => random.pick(lists[name] ?? [whole])));
}

const toName = (random: Random): string => `${random.pick(firstNames)} ${random.pick(lastNames)}`;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
