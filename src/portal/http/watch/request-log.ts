import type { FastifyInstance } from 'fastify';
import type { Log } from '../../log.ts';

/**
 * Writes a line for each request. It has the operation, or the path as the portal knows it, and never the address that
 * was asked for: in that, and in what comes after its question mark, anybody may put anything.
 */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async ({ id, method, call, routeOptions }, { statusCode, elapsedTime, raw }) => {
    log({
      level: 'info',
      event: 'request',
      requestId: id,
      method,
      ...(call === null ? { path: routeOptions.url ?? null } : { operation: call.operation }),
      caller: call?.caller?.role ?? null,
      status: statusCode,
      milliseconds: Math.round(elapsedTime),
      // Whoever asked did not wait for the answer, or was cut off.
      ...(!raw.writableEnded && { unanswered: true }),
    });
  });
}
