/** Names of headers, lower case as Node gives them. */
export const headers = {
  apiVersion: 'api-version',
  idempotencyKey: 'idempotency-key',
  idempotentReplayed: 'idempotent-replayed',
  rateLimit: 'ratelimit',
  rateLimitPolicy: 'ratelimit-policy',
  requestId: 'x-request-id',
  retryAfter: 'retry-after',
} as const;

/** Version of the contract; its major number stands in every path. */
export const apiVersion = '1.0.0';
export const apiBase = '/v1';
