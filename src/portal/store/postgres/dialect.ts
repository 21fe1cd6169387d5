import { type Dialect, PostgresDialect, PostgresQueryCompiler, type PrimitiveValueListNode } from 'kysely';
import pg from 'pg';
import type { DatabaseTimeouts } from '../database-timeouts.ts';
import { nameInDatabase } from '../names-in-database.ts';
import { longListOf } from '../rows/long-list.ts';
import type { StoreLoad } from '../store-load.ts';
import { BoundedPool } from './bounded-pool.ts';
import { OpenConnections } from './open-connections.ts';

const INT8 = 20;
const NUMERIC = 1700;
/** Counts, sums and numbers of records stay far below 2^53. */
const asNumber = new Set([INT8, NUMERIC]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): ((text: string) => unknown) =>
    asNumber.has(oid) ? Number : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
};

const KEEP_ALIVE_MILLISECONDS = 10_000;
const IDLE_MILLISECONDS = 10_000;

/** How each connection is made, and how long it is waited for. */
function settingsOf(url: string, { connect, query, transaction }: DatabaseTimeouts): pg.PoolConfig {
  return {
    connectionString: url,
    types,
    connectionTimeoutMillis: connect,
    idleTimeoutMillis: IDLE_MILLISECONDS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
    query_timeout: query,
    // The server gives up first, so that a statement which only takes long costs no connection.
    statement_timeout: Math.ceil(query * 0.9),
    idle_in_transaction_session_timeout: transaction,
  };
}

export interface PostgresDatabase {
  durable: Dialect;
  /** A dialect with connections of its own, whose commits may reach the disk a moment later. */
  relaxed: Dialect;
  load: () => StoreLoad;
}

export function openPostgres(url: string, timeouts: DatabaseTimeouts): PostgresDatabase {
  const settings = settingsOf(url, timeouts);
  const connections = new OpenConnections();
  const durable = new BoundedPool({ ...settings, max: 10 }, connections);
  const relaxed = new BoundedPool({ ...settings, max: 2, options: '-c synchronous_commit=off' }, connections);
  return {
    durable: new NamingDialect({ pool: durable }),
    relaxed: new NamingDialect({ pool: relaxed }),
    load: () => {
      const pools = [durable.load(), relaxed.load()];
      const sum = (of: 'connections' | 'idle' | 'waiting'): number =>
        pools.reduce((total, pool) => total + pool[of], 0);
      return { connections: sum('connections'), idle: sum('idle'), waiting: sum('waiting') };
    },
  };
}

class NamingDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new Compiler();
  }
}

class Compiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return super.sanitizeIdentifier(nameInDatabase(name));
  }

  protected override visitPrimitiveValueList(node: PrimitiveValueListNode): void {
    const list = longListOf(node.values);
    if (list === undefined) return super.visitPrimitiveValueList(node);
    this.append('(select unnest(');
    this.appendValue(list.values);
    this.append(list.kind === 'numbers' ? '::bigint[]))' : '::text[]))');
  }
}
