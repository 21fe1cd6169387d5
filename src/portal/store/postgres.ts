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

export const createPool = (url: string, max: number): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max, types, connectionTimeoutMillis: 10_000 });
  // A connection that drops, idle or at work, is replaced; unheard, the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
};

export const postgresDialect = (url: string, max: number): Dialect =>
  new PostgresDialect({ pool: createPool(url, max) });
