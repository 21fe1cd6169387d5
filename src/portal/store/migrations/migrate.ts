import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './index.ts';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';

/** Brings the tables up to date, under a lock: of several processes that start at once, one does it. */
export async function migrate(db: Kysely<Tables>, engine: Store['engine']): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(engine) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('The tables could not be brought up to date', { cause: error });
}
