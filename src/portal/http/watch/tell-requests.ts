import type { FastifyInstance } from 'fastify';
import type { Telemetry } from '../../telemetry/telemetry.ts';
import { outcomeOf } from './count-requests.ts';

/** Tells a collector of each request once it has ended: which, of what kind of caller and how it ended, never what was sent. */
export function tellRequests(app: FastifyInstance, telemetry: Telemetry): void {
  app.addHook('onResponse', async ({ id, method, call, routeOptions, headers }, { statusCode, elapsedTime }) => {
    const endedAt = Date.now();
    const { traceparent } = headers;
    telemetry.record({
      operation: call?.operation,
      route: routeOptions.url,
      method,
      outcome: outcomeOf(statusCode),
      status: statusCode,
      requestId: id,
      caller: call?.caller?.role,
      traceparent: typeof traceparent === 'string' ? traceparent : undefined,
      startedAt: endedAt - elapsedTime,
      endedAt,
    });
  });
}
