/** The publisher as structured data, with the policies that `site.yaml` names. */
import type { Policy } from '../../language/messages.ts';
import { frontUrl } from '../../newsroom/urls.ts';
import { perPress } from '../per-press.ts';
import { type Press, toAbsolute } from '../press.ts';
import { toImageObject } from './image-object.ts';
import type { NewsMediaOrganization, PolicyProperty } from './schema-org.ts';

/** The properties of schema.org. It has none for a policy on privacy. */
const properties: Readonly<Record<Policy, PolicyProperty | undefined>> = {
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
  privacy: undefined,
};

/** The publisher. One object for all pages, which none may change. */
export const toPublisher = perPress((press: Press): NewsMediaOrganization => Object.freeze(makePublisher(press)));

function makePublisher(press: Press): NewsMediaOrganization {
  const { title, publisher, logo, contact, policies } = press.newsroom.site;
  const url = toAbsolute(press, frontUrl);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${url}#publisher`,
    name: publisher.name,
    alternateName: title === publisher.name ? undefined : title,
    url,
    logo: logo && toImageObject(press, { picture: logo }),
    address: publisher.address,
    email: contact.email,
    telephone: contact.telephone,
    ...Object.fromEntries(
      policies.flatMap(({ policy, page }) => {
        const property = properties[policy];
        return property === undefined ? [] : [[property, toAbsolute(press, page.url)]];
      }),
    ),
  };
}
