/** The publisher as structured data. */
import { expect, test } from 'vitest';
import { type Fields, markdown, site, toPictures } from '../../newsroom/paper.ts';
import { propsAt, toPages } from '../press.ts';
import { readThings } from './read.ts';

const path = 'public/the logo.png';
const pictures = toPictures({ [path]: { path, url: '/the%20logo.png', width: 60, height: 20, renditions: [] } });
const page = (name: string) => ({ [`content/pages/${name}.md`]: markdown({ title: name }, 'Words.\n') });

function publisher(settings: Fields, names: readonly string[] = []) {
  const pages = Object.assign({}, ...names.map(page));
  const props = propsAt(toPages({ 'content/site.yaml': site(settings), ...pages }, { pictures }), 'front', '/');
  return readThings(props)[0];
}

test('has the name, logo and addresses of the settings', () => {
  const found = publisher({
    publisher: { name: 'Lantern Ltd', address: '1 Quay' },
    contact: { email: 'news@lantern.example', telephone: '+44 1' },
    logo: '/the logo.png',
  });
  expect(found).toMatchObject({
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: 'Lantern Ltd',
      alternateName: 'The Lantern',
      url: 'https://lantern.example/',
      logo: { '@type': 'ImageObject', url: 'https://lantern.example/the%20logo.png', width: 60, height: 20 },
      address: '1 Quay',
      email: 'news@lantern.example',
      telephone: '+44 1',
    },
  });
});

test('names each policy that the settings name, by its property', () => {
  const properties = {
    principles: 'publishingPrinciples',
    ethics: 'ethicsPolicy',
    corrections: 'correctionsPolicy',
    ownership: 'ownershipFundingInfo',
    masthead: 'masthead',
    unnamedSources: 'unnamedSourcesPolicy',
    factChecking: 'verificationFactCheckingPolicy',
    diversity: 'diversityPolicy',
    feedback: 'actionableFeedbackPolicy',
    mission: 'missionCoveragePrioritiesPolicy',
  };
  const policies = Object.fromEntries(Object.keys(properties).map((policy) => [policy, `our-${policy.toLowerCase()}`]));
  const names = Object.values(policies);
  const found = publisher({ policies: { ...policies, privacy: 'our-ethics' } }, names);
  expect(found).toMatchObject({
    publisher: Object.fromEntries(
      Object.entries(properties).map(([policy, property]) => [
        property,
        `https://lantern.example/${policies[policy]}/`,
      ]),
    ),
  });
  expect(publisher({})).toEqual(
    expect.objectContaining({ publisher: expect.not.objectContaining({ ethicsPolicy: expect.anything() }) }),
  );
});
