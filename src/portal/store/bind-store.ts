import type { Kysely, KyselyPlugin } from 'kysely';
import { nextIds } from './next-ids.ts';
import { openCovered } from './rows/open-covered.ts';
import type { Tables } from './schema.ts';
import type { Secrets } from './secrets.ts';
import type { Store, TransactionOptions } from './store.ts';

interface Parts {
  engine: Store['engine'];
  db: Kysely<Tables>;
  /** The same database, for writes that need not wait for the disk. */
  aside: Kysely<Tables>;
  /** The same database, for writes that share their wait for the disk; absent where the database sees to that. */
  together?: Kysely<Tables> | undefined;
  secrets: Secrets;
  /** What opens covered texts; a transaction has that of the store, which knows what was opened before. */
  opening?: KyselyPlugin;
  /** Absent where there is nothing to wait for. */
  settled?: Store['settled'];
}

/** A store over the database, and inside a transaction a store over that transaction. */
export function bindStore(parts: Parts): Store {
  const { engine, db, secrets, opening = openCovered(secrets), settled = async () => {} } = parts;
  const { seal, unseal, hash, cover } = secrets;
  const inside = (transaction: Kysely<Tables>): Store => bindStore({ ...parts, opening, db: transaction });
  const store: Store = {
    engine,
    db: db.withPlugin(opening),
    rows: db,
    seal,
    unseal,
    hash,
    cover,
    // On PostgreSQL numbers are taken beside the transaction, or every batch would wait for the one before it.
    nextIds: (kind, count) => nextIds(engine === 'postgres' ? parts.aside : db, kind, count),
    settled,
    transaction: (work, options) =>
      db.isTransaction ? work(store) : begin(parts, options).execute((transaction) => work(inside(transaction))),
  };
  return store;
}

/** SQLite has one writer at a time, who sees what is there by then. */
function begin(parts: Parts, options: TransactionOptions = {}) {
  const transaction = databaseFor(parts, options).transaction();
  const isAsked = options.asOfOneMoment === true && parts.engine === 'postgres';
  return isAsked ? transaction.setIsolationLevel('repeatable read') : transaction;
}

function databaseFor(
  { db, aside, together = db }: Parts,
  { durable = true, small = false }: TransactionOptions,
): Kysely<Tables> {
  if (!durable) return aside;
  return small ? together : db;
}
