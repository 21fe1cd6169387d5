import { type KyselyPlugin, sql } from 'kysely';
import { bindStore } from '../../../src/portal/store/bind-store.ts';
import { usualDatabaseTimeouts } from '../../../src/portal/store/database-timeouts.ts';
import { nameInDatabase } from '../../../src/portal/store/names-in-database.ts';
import { openDatabase, type OpenDatabase } from '../../../src/portal/store/open/open-database.ts';
import type { OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { findKeys } from '../../../src/portal/store/open/check-key.ts';
import { createRing, createSecrets, type KeyRing } from '../../../src/portal/store/secrets.ts';
import { tablesInOrder } from '../../../src/portal/store/tables-in-order.ts';
import { tryToWrite } from '../../../src/portal/store/open/try-to-write.ts';
import { testKey } from './test-key.ts';

/** A database on PostgreSQL with connections that are open. */
interface Lent {
  readonly opened: OpenDatabase;
  /** Columns of all tables and indexes. */
  readonly columns: number;
}

/** Emptied, for who asks next: to make a database and to connect with it takes longer than most tests do. */
const free: Lent[] = [];
const MOST_FREE = 6;

const emptied = [
  `set local lock_timeout = '2s'`,
  // Everything goes: no row needs to be looked for that names another.
  'set local session_replication_role = replica',
  ...tablesInOrder
    .filter((table) => table !== 'dataKey' && table !== 'dataKeyWrap')
    .map((table) =>
      table === 'setting' ? `delete from setting where key <> 'key-check'` : `delete from "${nameInDatabase(table)}"`,
    ),
  `select setval(oid::regclass, 1, false) from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
].join(';');

/** A store without a row, on a database that another test may have had. */
export async function lendStore(
  create: () => Promise<string>,
): Promise<{ store: OpenStore; giveBack: () => Promise<void> }> {
  const lent = free.pop() ?? (await open(await create()));
  const { load, close } = lent.opened;
  let isGivenBack = false;
  const whileLent = onlyWhile(() => !isGivenBack);
  const db = lent.opened.db.withPlugin(whileLent);
  const aside = lent.opened.aside.withPlugin(whileLent);
  const secrets = await secretsOf(lent);
  // Secrets of its own: what a portal remembers of a database, it remembers by them.
  const store = bindStore({ engine: 'postgres', db, aside, secrets });
  let closed = false;
  const closeOnce = async (): Promise<void> => {
    if (!closed) await close();
    closed = true;
  };
  const giveBack = async (): Promise<void> => {
    isGivenBack = true;
    if (!closed && free.length < MOST_FREE && (await isEmptied(lent))) free.push(lent);
    else await closeOnce();
  };
  const keys = { refreshKeys: () => Promise.resolve(true), currentKey: () => secrets.current };
  return {
    store: { ...store, ...keys, load, close: closeOnce, tryToWrite: () => tryToWrite(store, undefined) },
    giveBack,
  };
}

/** A test that took too long goes on when it has failed: what it still writes would be found by the next one. */
function onlyWhile(isLent: () => boolean): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      if (!isLent()) throw new Error('This store was given back when the test ended that borrowed it');
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

async function secretsOf({ opened: { db, aside } }: Lent): Promise<KeyRing> {
  const plain = bindStore({ engine: 'postgres', db, aside, secrets: createSecrets(testKey) });
  return createRing(await findKeys(plain, testKey, 'test'));
}

async function open(database: string): Promise<Lent> {
  const opened = await openDatabase(database, usualDatabaseTimeouts);
  return { opened, columns: await countColumns(opened) };
}

/** No for one of which a test changed the tables, or that somebody is still at work with. */
async function isEmptied({ opened, columns }: Lent): Promise<boolean> {
  try {
    await opened.db.transaction().execute((inside) => sql.raw(emptied).execute(inside));
    return (await countColumns(opened)) === columns;
  } catch {
    return false;
  }
}

async function countColumns({ db }: OpenDatabase): Promise<number> {
  const ours = sql<{ count: number }>`
    select count(*) as count from pg_attribute where attrelid >= 16384 and not attisdropped`;
  return (await ours.execute(db)).rows[0]!.count;
}
