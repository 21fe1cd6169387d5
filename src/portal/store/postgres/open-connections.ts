import { Socket } from 'node:net';
import type pg from 'pg';
import { within } from '../../within.ts';

/** The connections of all pools to one database: when one of them goes silent, none is believed any more. */
export class OpenConnections {
  readonly #sockets = new Set<Socket>();
  readonly #idle = new Set<pg.PoolClient>();

  /** Makes the socket of a new connection. */
  readonly newSocket = (): Socket => {
    const socket = new Socket();
    this.#sockets.add(socket);
    return socket.once('close', () => this.#sockets.delete(socket));
  };

  watch(pool: pg.Pool): void {
    pool.on('acquire', (client) => this.#idle.delete(client));
    pool.on('release', (_error, client) => this.#idle.add(client));
    pool.on('remove', (client) => this.#idle.delete(client));
  }

  /** The pool forgets a connection that is cut, and opens another when one is asked for. */
  distrust(silent: pg.PoolClient): void {
    for (const client of [silent, ...this.#idle]) cut(client);
    this.#idle.clear();
  }

  /** Waits until all are closed, and then cuts those that are not: a farewell without an answer would keep the process. */
  async end(milliseconds: number): Promise<void> {
    const closed = [...this.#sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    if (await within(milliseconds, Promise.all(closed))) return;
    for (const socket of this.#sockets) socket.destroy();
  }
}

function cut(client: pg.PoolClient): void {
  (client as pg.PoolClient & { connection: pg.Connection }).connection.stream.destroy();
}
