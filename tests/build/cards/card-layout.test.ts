/** The colours of cards are those of pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardColours } from '../../../src/build/cards/card-layout.ts';
import { ownFolders } from '../../../src/build/settings.ts';

test('as the style sheet has them on light paper', () => {
  const tokens = readFileSync(join(ownFolders.public, 'styles/tokens.css'), 'utf8');
  const find = (name: string) => new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens)?.[1];
  const { hues, ...others } = cardColours;
  for (const [name, colour] of Object.entries(others)) expect(find(name)).toBe(colour);
  for (const [name, colour] of Object.entries(hues)) expect(find(`hue-${name}`)).toBe(colour);
});
