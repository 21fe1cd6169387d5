import type { Kysely } from 'kysely';
import { newStartError } from '../../start/start-error.ts';
import { doneMigrations, migrations } from '../migrations/migrate.ts';
import type { Tables } from '../schema.ts';
import { isUnfinished } from '../sqlite/unfinished-file.ts';
import type { Store } from '../store.ts';

interface Expected {
  engine: Store['engine'];
  place: string;
  mustExist: boolean;
}

/** Refuses half a copy, and tables that this version does not know, before it changes anything in them. */
export async function checkTables(db: Kysely<Tables>, { engine, place, mustExist }: Expected): Promise<void> {
  if (engine === 'sqlite' && (await isUnfinished(db))) throw await newStartError('store-damaged', { place });
  const done = await doneMigrations(db);
  const known = migrations(engine);
  const newest = done.findLast((name) => !Object.hasOwn(known, name));
  if (newest !== undefined) throw await newStartError('store-newer', { place, newest });
  if (done.length > 0) return;
  if (mustExist) throw await newStartError('store-data-missing', { place });
  // Another program's file would get our tables beside its own. On PostgreSQL a database may well have other tables.
  if (engine === 'sqlite' && (await hasOtherTables(db))) throw await newStartError('store-damaged', { place });
}

/** Another process may have made ours since. */
async function hasOtherTables(db: Kysely<Tables>): Promise<boolean> {
  const names = (await db.introspection.getTables()).map(({ name }) => name);
  return names.length > 0 && !names.includes('setting' satisfies keyof Tables);
}
