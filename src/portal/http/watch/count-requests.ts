import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../../metrics/metrics.ts';

/** Counts each request and the time that it took, and the items of a batch by what became of them, with its lines. */
export function countRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async ({ call, routeOptions }, { statusCode, elapsedTime }) => {
    const operation = call?.operation ?? routeOptions.url ?? 'none';
    metrics.count('pgb_requests_total', { operation, outcome: outcomeOf(statusCode) });
    metrics.took('pgb_request_duration_seconds', { operation }, elapsedTime / 1000);
    if (call === null || call.outcomes.size === 0 || statusCode >= 400) return;
    metrics.count('pgb_batches_total', { operation });
    metrics.held('pgb_batch_lines', { operation }, call.lines);
    for (const [outcome, count] of call.outcomes) metrics.count('pgb_batch_items_total', { operation, outcome }, count);
  });
}

/** How a request ended, in a word. */
export function outcomeOf(status: number): string {
  if (status < 400) return 'ok';
  if (status === 429) return 'limited';
  if (status === 503) return 'unavailable';
  return status < 500 ? 'refused' : 'failed';
}
