/** What people do to a finished site by hand. The next build puts all of it right. */
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { marker } from '../../../src/build/output-folder.ts';
import { listTree } from '../../sites/site.ts';
import type { Edit } from './world.ts';

/** Does something to a file of the site. The file that marks the site as ours stays: builds refuse a folder without it. */
const spoil =
  (what: string, work: (path: string, output: string) => void): Edit =>
  ({ output, random }) => {
    const paths = listTree(output).filter((path) => path !== marker.name);
    if (paths.length === 0) return undefined;
    const path = random.pick(paths);
    work(join(output, path), output);
    return `${path} of the site ${what}`;
  };

/** Every kind of edit by hand. */
export const outputEdits: readonly Edit[] = [
  spoil('is changed', (path) => appendFileSync(path, 'by hand')),
  spoil('is changed, with its size and not its time', (path) => {
    const bytes = readFileSync(path);
    bytes.fill('x', 0, 1);
    writeFileSync(path, bytes);
    const later = new Date(Date.now() + 5000);
    utimesSync(path, later, later);
  }),
  spoil('is emptied', (path) => writeFileSync(path, '')),
  spoil('is gone', (path) => rmSync(path)),
  spoil('is gone with its folder', (path, output) => {
    if (dirname(path) !== output) rmSync(dirname(path), { recursive: true });
  }),
  spoil('has another beside it', (path) => writeFileSync(`${path}.orig`, 'by hand')),
  spoil('is an empty folder', (path) => {
    rmSync(path);
    mkdirSync(path);
  }),
  spoil('is a folder with a file', (path) => {
    rmSync(path);
    mkdirSync(join(path, 'deep'), { recursive: true });
    writeFileSync(join(path, 'deep/index.html'), 'by hand');
  }),
  spoil('is a link to another', (path, output) => {
    rmSync(path);
    symlinkSync(join(output, marker.name), path);
  }),
  spoil('is in a folder that is a file', (path, output) => {
    if (dirname(path) === output) return;
    rmSync(dirname(path), { recursive: true });
    writeFileSync(dirname(path), 'by hand');
  }),
  spoil('is in a folder that is a link to elsewhere', (path, output) => {
    if (dirname(path) === output) return;
    const elsewhere = `${output}-elsewhere`;
    rmSync(elsewhere, { recursive: true, force: true });
    renameSync(dirname(path), elsewhere);
    symlinkSync(elsewhere, dirname(path));
  }),
  ({ output }) => {
    rmSync(output, { recursive: true, force: true });
    return 'the site is gone';
  },
];
