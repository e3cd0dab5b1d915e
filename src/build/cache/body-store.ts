/** Keeps rendered bodies on disk, so that no more of them are in memory than are being worked on. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { PictureFile } from '../../content/entry.ts';
import type { Body } from '../../markdown/body.ts';
import type { ReportedProblem } from '../../problems/reported.ts';
import { packLinks } from '../site-links.ts';
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
  /** Its links to this site, packed: they are judged in every build, and reading all bodies for them would take long. */
  readonly siteLinks: string;
}

/** A body that was rendered. */
export interface BodyToKeep extends Omit<StoredBody, 'digest' | 'siteLinks'> {
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
  readonly id: number;
  readonly path: string;
  readonly digest: string;
  readonly pictures: string;
  readonly problems: string;
  readonly links: string;
}

/** So many versions of one file are kept: that of the site, and those of previews with other settings. */
const versions = 3;

/** Opens the bodies in a cache. */
export function openBodyStore(database: DatabaseSync): BodyStore {
  const read = toReader(database);
  let rows: Rows | undefined;
  const load = () => (rows ??= readRows(database));
  const known = new WeakMap<Row, StoredBody>();
  const toKnown = (key: string, row: Row, card?: Card) => {
    const stored = known.get(row) ?? toStored(key, row, read, card);
    known.set(row, stored);
    return stored;
  };
  return {
    recall(key) {
      const row = load().byKey.get(key);
      return row && toKnown(key, row);
    },
    keep(bodies) {
      if (bodies.length === 0) return [];
      database.exec('BEGIN IMMEDIATE');
      const write = toWriter(database, load());
      const stored = bodies.map(({ body, ...rest }) => toKnown(rest.key, write({ ...rest, body }), toCard(body)));
      database.exec('COMMIT');
      return stored;
    },
    forget(isGone) {
      const { byKey } = load();
      const remove = toRemover(database);
      for (const [key, { id, path }] of byKey) {
        if (!isGone(path)) continue;
        remove(id);
        byKey.delete(key);
      }
    },
  };
}

/** What is known of all bodies, without their texts. */
interface Rows {
  readonly byKey: Map<string, Row>;
  /** Keys of the bodies of a file, oldest first. */
  readonly byPath: Map<string, string[]>;
}

function toWriter(database: DatabaseSync, rows: Rows): (body: BodyToKeep) => Row {
  const insert = database.prepare(
    'INSERT INTO bodies (key, path, digest, pictures, problems, links, seal) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const insertText = database.prepare('INSERT OR REPLACE INTO body_texts VALUES (?, ?, ?)');
  const remove = toRemover(database);
  return ({ key, path, body, pictures, problems }) => {
    const { html, ...rest } = body;
    const facts = JSON.stringify(rest);
    // Of what it says alone: where the same text stands in another folder, what is made of it is the same.
    const digest = seal(facts, html);
    const asked = pictures.length === 0 ? '' : JSON.stringify(pictures);
    const found = problems.length === 0 ? '' : JSON.stringify(problems);
    const links = packLinks(body.links);
    const sealed = seal(key, path, digest, asked, found, links);
    const { lastInsertRowid } = insert.run(key, path, digest, asked, found, links, sealed);
    const row = { id: Number(lastInsertRowid), path, digest, pictures: asked, problems: found, links };
    insertText.run(row.id, facts, html);
    for (const old of addRow(rows, key, row)) remove(old.id);
    return row;
  };
}

/** Adds a row, and returns those that it takes the place of. */
function addRow({ byKey, byPath }: Rows, key: string, row: Row): Row[] {
  const keys = [...(byPath.get(row.path) ?? []).filter((other) => other !== key), key];
  const before = byKey.get(key);
  const old = keys.splice(0, Math.max(0, keys.length - versions));
  const dropped = old.flatMap((each) => byKey.get(each) ?? []);
  for (const each of old) byKey.delete(each);
  byKey.set(key, row);
  byPath.set(row.path, keys);
  return before ? [before, ...dropped] : dropped;
}

function toRemover(database: DatabaseSync): (id: number) => void {
  const removes = ['bodies', 'body_texts'].map((table) => database.prepare(`DELETE FROM ${table} WHERE id = ?`));
  return (id) => {
    for (const remove of removes) remove.run(id);
  };
}

type Facts = Omit<Body, 'html'>;
type Reader = (key: string, row: Row) => { readonly facts: Facts; readonly html: Body['html'] };

/** Reads a body; the last one stays at hand, because a page asks for several parts of one body. */
function toReader(database: DatabaseSync): Reader {
  let last: ({ readonly key: string } & ReturnType<Reader>) | undefined;
  let select: StatementSync | undefined;
  return (key, { id, digest }) => {
    if (last?.key === key) return last;
    select ??= database.prepare('SELECT facts, html FROM body_texts WHERE id = ?');
    const { facts = '', html = '' } = (select.get(id) ?? {}) as { facts?: string; html?: string };
    checkSeal(digest, facts, html);
    last = { key, facts: JSON.parse(facts) as Facts, html: html as Body['html'] };
    return last;
  };
}

function toStored(key: string, row: Row, read: Reader, card?: Card): StoredBody {
  const { digest, pictures, problems, links } = row;
  return {
    digest,
    pictures: pictures === '' ? [] : (JSON.parse(pictures) as PictureFile[]),
    problems: problems === '' ? [] : (JSON.parse(problems) as ReportedProblem[]),
    siteLinks: links,
    body: toLazyBody(() => read(key, row), card),
  };
}

/** What lists need of a body. */
type Card = Pick<Body, 'words' | 'minutes' | 'excerpt'>;

const toCard = ({ words, minutes, excerpt }: Card): Card => ({ words, minutes, excerpt });

function toLazyBody(read: () => ReturnType<Reader>, known?: Card): Body {
  let card = known;
  const readCard = () => {
    card ??= toCard(read().facts);
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
      return readCard().words;
    },
    get minutes() {
      return readCard().minutes;
    },
    get excerpt() {
      return readCard().excerpt;
    },
  };
}

function readRows(database: DatabaseSync): Rows {
  const statement = database.prepare(
    'SELECT id, key, path, digest, pictures, problems, links, seal FROM bodies ORDER BY id',
  );
  statement.setReturnArrays(true);
  const found = statement.all() as unknown as [number, string, string, string, string, string, string, string][];
  const rows: Rows = { byKey: new Map(), byPath: new Map() };
  for (const [id, key, path, digest, pictures, problems, links, sealed] of found) {
    checkSeal(sealed, key, path, digest, pictures, problems, links);
    rows.byKey.set(key, { id, path, digest, pictures, problems, links });
    const keys = rows.byPath.get(path);
    if (keys) keys.push(key);
    else rows.byPath.set(path, [key]);
  }
  return rows;
}
