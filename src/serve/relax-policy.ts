/** Lets the reload script run in pages whose own policy allows no scripts. Only what `dev` serves is changed, never a file. */

/** Decodes what a serialiser may have encoded in an attribute that holds a policy. */
const entities: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&#x27;': "'",
  '&apos;': "'",
  '&quot;': '"',
  '&amp;': '&',
};

/** The document with every `<meta>` policy widened so that scripts and connections of the site itself are allowed. */
export function relaxMetaPolicies(html: string): string {
  return html.replace(/<meta\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) =>
    /\shttp-equiv\s*=\s*["']?content-security-policy["'\s/>]/i.test(tag) ? relaxTag(tag) : tag,
  );
}

function relaxTag(tag: string): string {
  return tag.replace(
    /(\scontent\s*=\s*)(?:"([^"]*)"|'([^']*)')/i,
    (_, name: string, double?: string, single?: string) => {
      const policy = (double ?? single ?? '').replace(
        /&(?:#39|#x27|apos|quot|amp);/gi,
        (entity) => entities[entity.toLowerCase()] ?? entity,
      );
      return `${name}"${relaxPolicy(policy).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    },
  );
}

/** A policy that also allows scripts from and connections to `'self'`, and is otherwise the same. */
export function relaxPolicy(policy: string): string {
  const directives = new Map<string, string>();
  for (const directive of policy.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    // The first of two directives of one name counts.
    if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources.join(' '));
  }
  const byDefault = directives.get('default-src');
  for (const name of ['script-src', 'script-src-elem', 'connect-src']) {
    const sources = directives.get(name) ?? (name === 'script-src-elem' ? undefined : byDefault);
    if (sources !== undefined) directives.set(name, withSelf(sources));
  }
  return [...directives].map(([name, sources]) => `${name} ${sources}`.trim()).join('; ');
}

function withSelf(sources: string): string {
  const kept = sources.split(' ').filter((source) => source !== '' && source.toLowerCase() !== "'none'");
  return kept.includes("'self'") ? kept.join(' ') : [...kept, "'self'"].join(' ');
}
