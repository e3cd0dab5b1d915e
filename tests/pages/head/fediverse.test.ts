import { expect, test } from 'vitest';
import { findFediverseAccount } from '../../../src/pages/head/fediverse.ts';
import { markdown, toLine, toPaper } from '../../newsroom/paper.ts';

function account(fields: Record<string, unknown>) {
  const { newsroom, problems } = toPaper({ 'content/reporters/bo.md': markdown({ name: 'Bo', ...fields }) });
  const bo = newsroom?.reporters.find(({ id }) => id === 'bo');
  return bo ? findFediverseAccount(bo) : problems.map(toLine);
}

const link = (url: string, text = 'Mastodon') => ({ links: [{ text, url }] });

test.each([
  [{ fediverse: 'bo@social.example' }, '@bo@social.example'],
  [{ fediverse: '@bo@social.example' }, '@bo@social.example'],
  [{ fediverse: '@bo@own.example', ...link('https://social.example/@other') }, '@bo@own.example'],
  [link('https://social.example/@bo'), '@bo@social.example'],
  [link('https://social.example/@bo/', 'Bo on mastodon'), '@bo@social.example'],
  [link('https://social.example/users/bo'), '@bo@social.example'],
  [link('https://social.example/@bo/109'), undefined],
  [link('https://video.example/@bo', 'Videos'), undefined],
  [{}, undefined],
])('of %j is %s', (fields, expected) => {
  expect(account(fields)).toBe(expected);
});

test.each(['bo', '@bo', '@bo@social', 'bo@social.example/', 'https://social.example/@bo'])(
  'is never %s',
  (fediverse) => {
    expect(account({ fediverse })).toEqual([expect.stringMatching(/^content\/reporters\/bo\.md:3:/)]);
  },
);
