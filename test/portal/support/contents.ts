import type { Store } from '../../../src/portal/store/store.ts';

/** All that the store holds, opened or, of `rows`, as it stands there, but for the access log, which every call adds to. */
export async function contentsOf({ db }: Pick<Store, 'db'>): Promise<Record<string, unknown[]>> {
  const tables = await db.introspection.getTables();
  const names = tables
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('access_log') && !name.startsWith('sqlite_'));
  const rows = await Promise.all(
    names.map((name) =>
      db
        .selectFrom(name as 'setting')
        .selectAll()
        .execute(),
    ),
  );
  return Object.fromEntries(names.map((name, at) => [name, rows[at]!]));
}
