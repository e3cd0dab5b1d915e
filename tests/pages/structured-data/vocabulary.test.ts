/** The types of structured data are those of schema.org: a name that it does not know, or a wrong value, does not compile. */
import type * as schema from 'schema-dts';
import { expectTypeOf, test } from 'vitest';
import type * as ours from '../../../src/pages/structured-data/schema-org.ts';

/** What schema.org says of things of a type. */
type Described<Things, Type> = Extract<Things, { '@type': Type }>;

/** Names of properties that schema.org does not know for things of a type. */
type Unknown<Ours, Theirs> = Exclude<keyof Ours, keyof Theirs>;

/** Sizes that are numbers of pixels: search engines ask for them so, though schema.org’s own types name a distance. */
type Pixels = 'width' | 'height';

/** The same without what is given as undefined: JSON leaves it out. */
type Written<Value> = Value extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Key extends Pixels ? string : Written<Exclude<Value[Key], undefined>> }
    : Value;

type Story = Described<schema.NewsArticle, 'NewsArticle'>;
type Person = Described<schema.Person, 'Person'>;
type Image = Described<schema.ImageObject, 'ImageObject'>;
type Publisher = Described<schema.NewsMediaOrganization, 'NewsMediaOrganization'>;
type Collection = Described<schema.CollectionPage, 'CollectionPage'>;
type Profile = Described<schema.ProfilePage, 'ProfilePage'>;
type Breadcrumbs = Described<schema.BreadcrumbList, 'BreadcrumbList'>;
type Site = Described<schema.WebSite, 'WebSite'>;

test('schema.org knows every property', () => {
  expectTypeOf<Unknown<ours.StoryThing, Story>>().toEqualTypeOf<never>();
  expectTypeOf<Unknown<ours.Person, Person>>().toEqualTypeOf<never>();
  expectTypeOf<Unknown<ours.ImageObject, Image>>().toEqualTypeOf<never>();
  expectTypeOf<Unknown<ours.NewsMediaOrganization, Publisher>>().toEqualTypeOf<never>();
  expectTypeOf<Unknown<ours.CollectionPage, Collection>>().toEqualTypeOf<never>();
  expectTypeOf<Unknown<ours.ProfilePage, Profile>>().toEqualTypeOf<never>();
  expectTypeOf<Unknown<ours.BreadcrumbList, Breadcrumbs>>().toEqualTypeOf<never>();
  expectTypeOf<Unknown<ours.WebSite, Site>>().toEqualTypeOf<never>();
});

test('every value is of a kind that schema.org allows', () => {
  expectTypeOf<Written<Omit<ours.StoryThing, '@type'>>>().toExtend<Omit<Story, '@type'>>();
  expectTypeOf<Written<ours.Person>>().toExtend<Person>();
  expectTypeOf<Written<ours.ImageObject>>().toExtend<Image>();
  expectTypeOf<Written<ours.NewsMediaOrganization>>().toExtend<Publisher>();
  expectTypeOf<Written<ours.CollectionPage>>().toExtend<Collection>();
  expectTypeOf<Written<ours.ProfilePage>>().toExtend<Profile>();
  expectTypeOf<Written<ours.BreadcrumbList>>().toExtend<Breadcrumbs>();
  expectTypeOf<Written<ours.WebSite>>().toExtend<Site>();
});

test('every type of story is a type of schema.org', () => {
  expectTypeOf<ours.StoryThingType>().toExtend<(schema.Article & object)['@type']>();
});
