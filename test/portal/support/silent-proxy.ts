import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll } from 'vitest';

export interface SilentProxy {
  /** The address of the database, as it is reached through the proxy. */
  readonly database: string;
  /** From now on nothing comes through, in either direction, and no connection is closed. */
  fallSilent(): void;
  /** What comes from now on comes through; connections that were open stay silent, as after a change of the network. */
  speak(): void;
}

/** Stands before a database, and can go silent without a word: the sockets stay open. */
export async function silentProxy(database: string): Promise<SilentProxy> {
  const target = new URL(database);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((client) => {
    const behind = connect(Number(target.port), target.hostname);
    const deaf = isSilent;
    for (const [from, to] of [
      [client, behind],
      [behind, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      if (!deaf) from.on('data', (bytes) => void (isSilent || muted.has(client) || to.write(bytes)));
      from.on('close', () => {
        sockets.delete(from);
        if (!isSilent && !muted.has(client)) to.destroy();
      });
    }
  });
  const muted = new WeakSet<Socket>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = new URL(database);
  address.port = String((server.address() as AddressInfo).port);
  return {
    database: address.href,
    fallSilent: () => {
      isSilent = true;
      for (const socket of sockets) muted.add(socket);
    },
    speak: () => void (isSilent = false),
  };
}
