import { type Kysely, sql } from 'kysely';
import { newStartError } from '../../start/start-error.ts';
import { bindStore } from '../bind-store.ts';
import { placeOf } from '../open/database-place.ts';
import { migrationMilliseconds, usualDatabaseTimeouts } from '../database-timeouts.ts';
import { doneMigrations, migrate } from '../migrations/migrate.ts';
import { openDatabase } from '../open/open-database.ts';
import { openFailureOf } from '../open/open-failure.ts';
import type { StoreOptions } from '../open/open-store.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import type { Tables } from '../schema.ts';
import { sqliteErrorCode } from '../sqlite/error-code.ts';
import { holdPayments } from '../queries/payments/held-payments.ts';
import type { Store } from '../store.ts';
import { copyRows } from './copy-rows.ts';

/** Puts into an empty schema of PostgreSQL all that another database has, or nothing. */
export async function fillServer(from: Store, { database, databaseTimeouts }: StoreOptions): Promise<void> {
  const place = placeOf(database);
  try {
    await inTransaction({ database, databaseTimeouts }, async (db) => {
      await refuseTaken(db, place);
      await migrate(db, 'postgres', (await doneMigrations(from.db)).at(-1));
      const to = bindStore({ engine: 'postgres', db, aside: db, secrets: from });
      await copyRows(from, to, place);
      await holdPayments(to);
      await measure(to);
    });
  } catch (error) {
    // What is wrong with the file must not be taken for a fault of the server.
    if (sqliteErrorCode(error) !== undefined) throw error;
    throw (await openFailureOf(error, database)) ?? error;
  }
}

/** Refuses a schema that has something in it, before it is read and copied. */
export async function refuseTakenServer({ database, databaseTimeouts }: StoreOptions): Promise<void> {
  try {
    await inTransaction({ database, databaseTimeouts }, (db) => refuseTaken(db, placeOf(database)));
  } catch (error) {
    throw (await openFailureOf(error, database)) ?? error;
  }
}

type Where = Pick<StoreOptions, 'database'> & { databaseTimeouts: StoreOptions['databaseTimeouts'] | undefined };

async function inTransaction(where: Where, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> {
  const timeouts = { ...usualDatabaseTimeouts, ...where.databaseTimeouts, query: migrationMilliseconds };
  const { db, close } = await openDatabase(where.database, timeouts);
  try {
    await db.transaction().execute(work);
  } finally {
    await close();
  }
}

/** Of two that restore into one schema at once, the second waits and then finds what the first has put there. */
async function refuseTaken(db: Kysely<Tables>, place: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('pgb-portaal restore'))`.execute(db);
  // What an extension made, such as the views of pg_stat_statements, may stand in any schema.
  const { rows } = await sql<{ schema: string; name: string }>`
    select nspname as schema, relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where nspname = current_schema() and relkind in ('r', 'p', 'v', 'm', 'S', 'f') and not exists (
      select from pg_depend
      where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e'
    ) order by relname limit 1`.execute(db);
  const [found] = rows;
  if (found !== undefined)
    throw await newStartError('restore-not-empty', { place: `${place} (${found.schema}.${found.name})` });
}

/** PostgreSQL measures a table by itself, but later: a portal that starts at once would read all of it to find a few rows. */
async function measure(store: Store): Promise<void> {
  for (const table of (await existingColumns(store)).keys()) await sql`analyze ${sql.table(table)}`.execute(store.db);
}
