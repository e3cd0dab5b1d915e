/** Reporters as structured data. */
import type { Reporter } from '../../newsroom/model.ts';
import { type Press, toAbsolute } from '../press.ts';
import { toImageObject } from './image-object.ts';
import { toPublisher } from './publisher.ts';
import type { Person } from './schema-org.ts';

/** A reporter as a story names them. */
export function toPerson(press: Press, { name, role, url }: Reporter): Person {
  return { '@type': 'Person', name, url: toAbsolute(press, url), jobTitle: role };
}

/** A reporter as their own page presents them; `description` is plain text. */
export function toProfile(press: Press, reporter: Reporter, description: string): Person {
  const { photo, links, beats } = reporter;
  return {
    ...toPerson(press, reporter),
    description: description || undefined,
    image: photo && toImageObject(press, { picture: photo }),
    sameAs: links.length > 0 ? links.map(({ url }) => url) : undefined,
    knowsAbout: beats.length > 0 ? beats.map(({ title }) => title) : undefined,
    worksFor: toPublisher(press),
  };
}
