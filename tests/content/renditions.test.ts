/** In which widths and formats a picture is published. */
import { describe, expect, it } from 'vitest';
import { planRenditions, toSrcset } from '../../src/content/renditions.ts';

const facts = { stem: '/images/pier-1a2b', ending: '.jpg', width: 3000, height: 2000 };

describe('planRenditions', () => {
  it('offers a large photograph in steps up to the widest, and nothing wider', () => {
    const plan = planRenditions(facts);
    expect(plan?.main).toEqual({ url: '/images/pier-1a2b-1600.jpg', width: 1600, format: 'jpeg' });
    expect(plan?.height).toBe(1067);
    expect(plan?.choices.map(({ width, format }) => `${width} ${format}`)).toEqual([
      '160 webp',
      '400 webp',
      '800 webp',
      '1200 webp',
      '1600 webp',
    ]);
  });

  it('never enlarges a small one', () => {
    const plan = planRenditions({ ...facts, width: 480, height: 480 });
    expect(plan?.choices.map(({ width }) => width)).toEqual([160, 400, 480]);
    expect([plan?.main.width, plan?.height]).toEqual([480, 480]);
  });

  it('has one file for a picture as wide as a step', () => {
    expect(planRenditions({ ...facts, width: 400, height: 1 })?.choices.map(({ width }) => width)).toEqual([160, 400]);
  });

  it.each([
    ['.jpeg', 'jpeg'],
    ['.png', 'png'],
    ['.webp', 'webp'],
    ['.avif', 'webp'],
  ])('publishes %s as %s for programs that choose nothing', (ending, format) => {
    expect(planRenditions({ ...facts, ending })?.main.format).toBe(format);
  });

  it.each(['.svg', '.gif'])('leaves %s as it is', (ending) => {
    expect(planRenditions({ ...facts, ending })).toBeUndefined();
  });
});

it('writes addresses of any script so that no space or comma can part them', () => {
  const choices = [{ url: '/images/מעגן-1-400.webp', width: 400, format: 'webp' as const }];
  expect(toSrcset(choices)).toBe('/images/%D7%9E%D7%A2%D7%92%D7%9F-1-400.webp 400w');
});
