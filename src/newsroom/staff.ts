/** Everything that stories and settings refer to: desks, beats, reporters and static pages by name. */
import type { Entry, EntryKind } from '../content/entry.ts';
import type { Context } from './context.ts';
import type { Beat, Desk, Reporter, StaticPage } from './model.ts';
import { type Register, toRegister } from './references.ts';
import { toBodySource } from './to-body-source.ts';
import { toBeat, toDesk, toReporter, toStaticPage } from './to-staff.ts';

/** The registers of a paper but for its stories. */
export interface Staff {
  readonly desks: Register<Desk>;
  readonly beats: Register<Beat>;
  readonly reporters: Register<Reporter>;
  readonly pages: Register<StaticPage>;
}

/** The staff of the entries; problems are reported. */
export function toStaff(entries: readonly Entry[], context: Context): Staff {
  const register = <T>(kind: EntryKind, read: (entry: Entry) => T | undefined): Register<T> =>
    toRegister(
      kind,
      `${context.folders.content}/${kind}s/`,
      entries
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({ entry, name: entry.name, value: entry.broken ? undefined : readOrJudge(entry, read) })),
      context,
    );
  const readOrJudge = <T>(entry: Entry, read: (entry: Entry) => T | undefined): T | undefined => {
    const value = read(entry);
    if (value === undefined) context.judge(toBodySource({ markdown: entry.markdown, language: context.language }));
    return value;
  };
  const desks = register('desk', (entry) => toDesk(entry, context));
  const beats = { ...register('beat', (entry) => toBeat(entry, desks, context)), others: [desks] };
  const reporters = register('reporter', (entry) => toReporter(entry, beats, context));
  return { desks, beats, reporters, pages: register('page', (entry) => toStaticPage(entry, context)) };
}
