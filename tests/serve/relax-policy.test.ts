import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DocumentHead } from '../../layouts/parts/head.tsx';
import { contentPolicy } from '../../src/pages/head/content-policy.ts';
import { relaxMetaPolicies, relaxPolicy } from '../../src/serve/relax-policy.ts';

describe('relaxPolicy', () => {
  it.each([
    [
      "default-src 'none'; style-src 'self'",
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'",
    ],
    [
      "default-src 'none'; script-src 'none'; connect-src 'none'",
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    ],
    ["default-src 'self'", "default-src 'self'; script-src 'self'; connect-src 'self'"],
    ['script-src https://talk.example; img-src *', "script-src https://talk.example 'self'; img-src *"],
    [
      "Default-Src 'NONE';;  script-src-elem 'none' ;",
      "default-src 'NONE'; script-src-elem 'self'; script-src 'self'; connect-src 'self'",
    ],
    ["script-src 'none'; script-src *", "script-src 'self'"],
    ["img-src 'self'; upgrade-insecure-requests", "img-src 'self'; upgrade-insecure-requests"],
    ['', ''],
  ])('widens “%s” to “%s”', (policy, expected) => {
    expect(relaxPolicy(policy)).toBe(expected);
  });
});

const meta = (content: string): string => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const none = "default-src 'none'";
const relaxed = meta("default-src 'none'; script-src 'self'; connect-src 'self'");

describe('relaxMetaPolicies', () => {
  it('changes the policy that the layouts write, and nothing else', () => {
    const head = {
      title: 'A',
      canonical: 'https://paper.example/',
      robots: 'all',
      policy: contentPolicy,
      stylesheet: '/a.css',
      fonts: [],
      icons: [],
      manifest: '/site.webmanifest',
      themeColour: { light: '#fdfbf7', dark: '#151412' },
      feeds: [],
      card: [],
      generator: 'Broadsheet',
    };
    const html = render(h(DocumentHead, { head }));
    const before = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    if (before === undefined) throw new Error('the layouts write no policy');
    expect(relaxMetaPolicies(html)).toBe(html.replace(before, `${before}; script-src 'self'`));
  });

  it.each([
    [meta(none), relaxed],
    [meta('default-src &#39;none&#39;'), relaxed],
    [meta('default-src &#x27;none&#x27;'), relaxed],
    [
      `<META content="${none}" HTTP-EQUIV=content-security-policy />`,
      `<META content="default-src 'none'; script-src 'self'; connect-src 'self'" HTTP-EQUIV=content-security-policy />`,
    ],
    [
      "<meta http-equiv='Content-Security-Policy' content='script-src https://a.example/?a&amp;b'>",
      `<meta http-equiv='Content-Security-Policy' content="script-src https://a.example/?a&amp;b 'self'">`,
    ],
    [meta(none) + meta(none), relaxed + relaxed],
  ])('changes %s', (html, expected) => {
    expect(relaxMetaPolicies(html)).toBe(expected);
  });

  it.each([
    `<meta name="description" content="${none} > content-security-policy">`,
    `<p>http-equiv="Content-Security-Policy" content="${none}"</p>`,
    '<meta http-equiv="Content-Security-Policy-Report-Only" content="default-src x">',
  ])('leaves %s', (html) => {
    expect(relaxMetaPolicies(html)).toBe(html);
  });
});
