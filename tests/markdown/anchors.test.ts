/** Links within a body and the ids that they lead to. */
import { expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render-body.ts';
import { bodyInput } from './body-input.ts';
import { elementsOf, idsOf } from './parse-html.ts';

const render = (text: string) => renderBody(bodyInput(text)).body.html;

test.each([
  ['a heading', '[x](#the-part)\n\n## The part', 'the-part'],
  ['an id of the author', '[x](#map)\n\n<div id="map">m</div>', 'user-content-map'],
  ['a heading with an id of the author', '[x](#map)\n\n<h2 id="map">The part</h2>', 'map'],
  ['a heading before an id of the author', '[x](#map)\n\n## Map\n\n<div id="map">m</div>', 'map'],
  ['a heading in another script', '[x](#谈判)\n\n## 谈判', '谈判'],
  ['an id of the author in another script', '[x](#谈判)\n\n<div id="谈判">m</div>', 'user-content-谈判'],
])('a link leads to %s', (_, text, id) => {
  const html = render(text);
  const [link] = elementsOf(html, 'a');
  expect(decodeURIComponent(String(link?.properties['href']))).toBe(`#${id}`);
  expect(idsOf(html)).toContain(id);
});

test('an id stands once, and none has a space', () => {
  expect(idsOf(render('<i id="a">1</i> <i id="a">2</i> <i id="b c">3</i> <i id="">4</i>'))).toEqual(['user-content-a']);
});

test('a fragment that is badly encoded is left alone', () => {
  expect(render('<a href="#%E0%A4%A">x</a>')).toContain('href="#%E0%A4%A"');
});
