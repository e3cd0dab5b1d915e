/** Reads the path of a request. What could lead out of the site's folder is refused here, before any look at the disk. */

export interface RequestPath {
  /** The names between the slashes, decoded. None is empty, `.` or `..`, or contains a separator. */
  readonly names: readonly string[];
  /** Whether the path ends with `/`. */
  readonly folder: boolean;
  /** The path as it was sent, and the query with its `?`, or else empty. */
  readonly pathname: string;
  readonly query: string;
}

/** The path of a request target such as `/a/b.html?page=2`, or undefined where it is malformed or hostile. */
export function parseRequestPath(target: string): RequestPath | undefined {
  const [, pathname, query = ''] = /^(\/[^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  if (pathname === undefined) return undefined;
  const raw = pathname.split('/').slice(1);
  const folder = raw.at(-1) === '';
  const names = (folder ? raw.slice(0, -1) : raw).map(decodeName);
  return names.every((name) => name !== undefined) ? { names, folder, pathname, query } : undefined;
}

function decodeName(raw: string): string | undefined {
  try {
    const name = decodeURIComponent(raw);
    return isName(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function isName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\u0000-\u001f\u007f]/.test(name);
}
