import type { Desk } from '../newsroom/model.ts';
import type { DeskLink } from './props.ts';

/** A link to a desk. */
export function toDeskLink(desk: Desk): DeskLink {
  return { text: desk.title, url: desk.url, hue: desk.hue };
}
