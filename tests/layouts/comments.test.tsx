import { describe, expect, it } from 'vitest';
import { Comments } from '../../layouts/parts/comments.tsx';
import { en } from '../../src/language/en.ts';
import type { CommentsProps } from '../../src/pages/props.ts';
import { fullArticle } from './fixtures/stories.ts';
import { renderPart, textOf } from './render.ts';

const open = fullArticle.comments;
const render = (change: Partial<CommentsProps> = {}): string =>
  renderPart(<Comments comments={{ ...open, ...change }} words={en.words} />);

describe('the comments placeholder', () => {
  it('carries what a provider needs to find it, the thread and its state', () => {
    expect(render()).toContain(
      '<section id="comments" class="comments" aria-labelledby="comments-heading" data-provider="none" data-story-id="terminal" data-state="open">',
    );
    expect(render()).toContain('<h2 id="comments-heading">Comments</h2>');
  });

  it('reserves room for comments while they are open', () => {
    expect(render()).toContain('data-comments-slot');
    for (const state of ['closed', 'off'] as const) expect(render({ state })).not.toContain('data-comments-slot');
  });

  it('tells the state, the policy and the last day without scripts', () => {
    const text = textOf(render().replace(/<noscript>.*<\/noscript>/s, ''));
    for (const part of [open.notice, open.policy, open.closesText]) expect(text).toContain(part);
    expect(render()).toContain(`<time datetime="${open.closes?.iso}">${open.closesText}</time>`);
  });

  it('does not announce the last day of closed comments', () => {
    expect(render({ state: 'closed' })).not.toContain(open.closesText);
  });

  it('escapes the policy', () => {
    expect(render({ policy: '<script>' })).toContain('&lt;script>');
  });
});
