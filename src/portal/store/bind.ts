import type { Kysely } from 'kysely';
import { nextIds } from './ids.ts';
import type { Tables } from './schema.ts';
import type { Secrets } from './seal.ts';
import type { Store } from './store.ts';

interface Parts {
  engine: Store['engine'];
  db: Kysely<Tables>;
  numbering: Kysely<Tables> | undefined;
  secrets: Secrets;
}

/** A store over the database, and inside a transaction a store over that transaction. */
export const bindStore = (parts: Parts): Store => {
  const { engine, db, numbering, secrets } = parts;
  const store: Store = {
    engine,
    db,
    ...secrets,
    nextIds: (kind, count) => nextIds(numbering ?? db, kind, count),
    transaction: (work) =>
      db.isTransaction
        ? work(store)
        : db.transaction().execute((transaction) => work(bindStore({ ...parts, db: transaction }))),
  };
  return store;
};
