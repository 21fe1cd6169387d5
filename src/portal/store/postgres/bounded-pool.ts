import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { within } from '../../within.ts';
import { hasGoneSilent } from '../errors.ts';
import type { StoreLoad } from '../store-load.ts';
import type { OpenConnections } from './open-connections.ts';

/** Connections that are in use are waited for so long, and then all of them for their farewell. */
const END_MILLISECONDS = 500;

/** A pool of connections on which nothing is waited for without end; one that went silent is never used again. */
export class BoundedPool implements PostgresPool {
  readonly options: pg.PoolConfig;
  readonly #pool: pg.Pool;
  readonly #connections: OpenConnections;

  constructor(settings: pg.PoolConfig, connections: OpenConnections) {
    this.options = { ...settings, stream: connections.newSocket };
    this.#connections = connections;
    this.#pool = new pg.Pool(this.options);
    // A connection that drops, idle or at work, is replaced; without a listener the event would end the process.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => client.on('error', () => {}));
    connections.watch(this.#pool);
  }

  async connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
      try {
        return await client.query(sql, [...parameters]);
      } catch (error) {
        if (hasGoneSilent(error)) this.#connections.distrust(client);
        throw error;
      }
    };
    return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
  }

  load(): StoreLoad {
    const { totalCount: connections, idleCount: idle, waitingCount: waiting } = this.#pool;
    return { connections, idle, waiting };
  }

  async end(): Promise<void> {
    await within(END_MILLISECONDS, this.#pool.end());
    await this.#connections.end(END_MILLISECONDS);
  }
}
