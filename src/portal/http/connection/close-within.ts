import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Timeouts } from './timeouts.ts';

type Closing = Pick<Timeouts, 'unfinished' | 'closing'>;

/**
 * Makes closing end, whoever holds a connection: one on which no request came in whole is cut first, and all others
 * once the time for what has begun is over.
 */
export function closeWithin(app: FastifyInstance, { unfinished, closing }: Closing): void {
  const open = new Set<Socket>();
  const busy = new Map<Socket, number>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      busy.delete(socket);
    });
  });
  app.addHook('onRequest', async ({ raw: { socket } }) => void busy.set(socket, (busy.get(socket) ?? 0) + 1));
  app.addHook('onResponse', async ({ raw: { socket } }) => {
    const left = (busy.get(socket) ?? 1) - 1;
    if (left > 0) busy.set(socket, left);
    else busy.delete(socket);
  });
  const timers: NodeJS.Timeout[] = [];
  app.addHook('preClose', async () => {
    const cutUnfinished = (): void => {
      for (const socket of open) if (!busy.has(socket)) socket.destroy();
    };
    timers.push(
      setTimeout(cutUnfinished, unfinished),
      setTimeout(() => app.server.closeAllConnections(), closing),
    );
  });
  app.server.once('close', () => {
    for (const timer of timers) clearTimeout(timer);
  });
}
