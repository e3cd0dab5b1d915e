/** Keeps rendered bodies on disk, so that no more of them are in memory than are being worked on. */
import type { DatabaseSync } from 'node:sqlite';
import type { PictureFile } from '../../content/entry.ts';
import type { Body } from '../../markdown/body.ts';
import type { ReportedProblem } from '../../problems/reported.ts';
import { checkSeal, seal } from './seal.ts';

/** A body of the store. */
export interface StoredBody {
  /** Read from disk as it is used; only what lists need of it stays in memory. */
  readonly body: Body;
  /** Digest of the body. */
  readonly digest: string;
  /** The pictures that it asked for, as they were. */
  readonly pictures: readonly PictureFile[];
  readonly problems: readonly ReportedProblem[];
}

/** A body that was rendered. */
export interface BodyToKeep extends Omit<StoredBody, 'digest'> {
  /** Digest of everything that it was made from but pictures. */
  readonly key: string;
  /** Path of its file. */
  readonly path: string;
}

/** The rendered bodies. */
export interface BodyStore {
  readonly recall: (key: string) => StoredBody | undefined;
  /** Keeps bodies, all of them or none. */
  readonly keep: (bodies: readonly BodyToKeep[]) => StoredBody[];
  /** Forgets the bodies of files that are gone. */
  readonly forget: (isGone: (path: string) => boolean) => void;
}

interface Row {
  readonly path: string;
  readonly digest: string;
  readonly pictures: string;
  readonly problems: string;
}

/** So many versions of one file are kept: that of the site, and those of previews with other settings. */
const versions = 3;

/** Opens the bodies in a cache. */
export function openBodyStore(database: DatabaseSync): BodyStore {
  const read = toReader(database);
  let rows: Map<string, Row> | undefined;
  const load = () => (rows ??= readRows(database));
  return {
    recall(key) {
      const row = load().get(key);
      return row && toStored(key, row, read);
    },
    keep(bodies) {
      database.exec('BEGIN IMMEDIATE');
      const stored = bodies.map((body) => insert(database, body, load(), read));
      database.exec('COMMIT');
      return stored;
    },
    forget(isGone) {
      const remove = database.prepare('DELETE FROM bodies WHERE key = ?');
      for (const [key, { path }] of load()) if (isGone(path)) remove.run(key);
    },
  };
}

function insert(
  database: DatabaseSync,
  { key, path, body, pictures, problems }: BodyToKeep,
  rows: Map<string, Row>,
  read: Reader,
): StoredBody {
  const { html, ...rest } = body;
  const facts = JSON.stringify(rest);
  const digest = seal(key, facts, html);
  const row = {
    path,
    digest,
    pictures: pictures.length === 0 ? '' : JSON.stringify(pictures),
    problems: problems.length === 0 ? '' : JSON.stringify(problems),
  };
  database
    .prepare('INSERT OR REPLACE INTO bodies VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(key, path, digest, row.pictures, row.problems, seal(key, ...Object.values(row)), facts, html);
  database
    .prepare(
      'DELETE FROM bodies WHERE path = ? AND key NOT IN (SELECT key FROM bodies WHERE path = ? ORDER BY rowid DESC LIMIT ?)',
    )
    .run(path, path, versions);
  rows.set(key, row);
  return toStored(key, row, read);
}

type Facts = Omit<Body, 'html'>;
type Reader = (key: string, digest: string) => { readonly facts: Facts; readonly html: Body['html'] };

/** Reads a body; the last one stays at hand, because a page asks for several parts of one body. */
function toReader(database: DatabaseSync): Reader {
  let last: ({ readonly key: string } & ReturnType<Reader>) | undefined;
  return (key, digest) => {
    if (last?.key === key) return last;
    const row = database.prepare('SELECT facts, html FROM bodies WHERE key = ?').get(key);
    const { facts = '', html = '' } = (row ?? {}) as { facts?: string; html?: string };
    checkSeal(digest, key, facts, html);
    last = { key, facts: JSON.parse(facts) as Facts, html: html as Body['html'] };
    return last;
  };
}

function toStored(key: string, { digest, pictures, problems }: Row, read: Reader): StoredBody {
  return {
    digest,
    pictures: pictures === '' ? [] : (JSON.parse(pictures) as PictureFile[]),
    problems: problems === '' ? [] : (JSON.parse(problems) as ReportedProblem[]),
    body: toLazyBody(() => read(key, digest)),
  };
}

function toLazyBody(read: () => ReturnType<Reader>): Body {
  let card: Pick<Body, 'words' | 'minutes' | 'excerpt'> | undefined;
  const toCard = () => {
    const { words, minutes, excerpt } = read().facts;
    card = { words, minutes, excerpt };
    return card;
  };
  return {
    get html() {
      return read().html;
    },
    get outline() {
      return read().facts.outline;
    },
    get images() {
      return read().facts.images;
    },
    get links() {
      return read().facts.links;
    },
    get words() {
      return (card ?? toCard()).words;
    },
    get minutes() {
      return (card ?? toCard()).minutes;
    },
    get excerpt() {
      return (card ?? toCard()).excerpt;
    },
  };
}

function readRows(database: DatabaseSync): Map<string, Row> {
  const statement = database.prepare('SELECT key, path, digest, pictures, problems, seal FROM bodies');
  statement.setReturnArrays(true);
  const rows = statement.all() as unknown as [string, string, string, string, string, string][];
  return new Map(
    rows.map(([key, path, digest, pictures, problems, sealed]) => {
      checkSeal(sealed, key, path, digest, pictures, problems);
      return [key, { path, digest, pictures, problems }];
    }),
  );
}
