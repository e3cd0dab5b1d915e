/**
 * The part of ninjs 3.1 that the paper writes, as a JSON Schema. It was written from the specification of the IPTC
 * (https://iptc.org/std/ninjs/) and is narrower than the IPTC's own schema, which its licence lets us name but not keep here.
 */

const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[\\x21-\\x7e]+$' };
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$',
};
const size = { type: 'integer', minimum: 1 };

const map = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });
const words = { role: text, contentType: text, value: { type: 'string' } };
const concept = list(map({ name: text, rel: text, uri, literal: text }));

const properties = {
  standard: map({ name: { const: 'ninjs' }, version: { const: '3.1' }, schema: uri }),
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] },
  firstCreated: instant,
  versionCreated: instant,
  expires: instant,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  language: text,
  title: text,
  headlines: list(map(words, ['value'])),
  descriptions: list(map(words, ['value'])),
  bodies: list(map({ ...words, wordCount: { type: 'integer', minimum: 0 } }, ['value'])),
  by: text,
  located: text,
  people: concept,
  subjects: concept,
  genres: list(map({ name: text, uri })),
  infoSources: list(map({ name: text, role: text, uri })),
  edNote: text,
  copyrightHolder: text,
  copyrightNotice: text,
  rightsInfo: map({ linkedRights: uri }),
  trustIndicators: list(map({ title: text, href: uri })),
  renditions: list(map({ name: text, href: uri, contentType: text, width: size, height: size }, ['name'])),
};

/** A JSON Schema of draft 7. */
export const ninjsSubset = {
  definitions: {
    associated: map(
      {
        ...properties,
        name: text,
        rel: text,
        associations: list({ $ref: '#/definitions/associated' }),
      },
      ['name', 'uri'],
    ),
  },
  ...map({ ...properties, associations: list({ $ref: '#/definitions/associated' }) }, ['uri']),
};
