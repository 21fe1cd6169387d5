import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

const INT8 = 20;
const NUMERIC = 1700;
/** Counts, sums and numbers of records stay far below 2^53. */
const asNumber = new Set([INT8, NUMERIC]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): ((text: string) => unknown) =>
    asNumber.has(oid) ? Number : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
};

function createPool(url: string, more: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, types, connectionTimeoutMillis: 10_000, ...more });
  // A connection that drops, idle or at work, is replaced; without a listener the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

export interface PostgresDatabase {
  durable: Dialect;
  /** A dialect with connections of its own, whose commits may reach the disk a moment later. */
  relaxed: Dialect;
}

export function openPostgres(url: string): PostgresDatabase {
  return {
    durable: new PostgresDialect({ pool: createPool(url, { max: 10 }) }),
    relaxed: new PostgresDialect({ pool: createPool(url, { max: 2, options: '-c synchronous_commit=off' }) }),
  };
}
