import type { Json } from './json.ts';

function text(description: string): Json {
  return { description, schema: { type: 'string' } };
}

/** Headers of answers, by the name they have in `components`. */
export const headerComponents: Json = {
  ApiVersion: { description: 'Version of this contract', schema: { type: 'string', examples: ['1.0.0'] } },
  RequestId: text('To find this request again in the logs of the portal'),
  IdempotentReplayed: {
    description: '`true` when this is the answer of an earlier request with the same Idempotency-Key',
    schema: { type: 'boolean' },
  },
  ContentLanguage: text('Language of the texts for people: nl or en'),
  WwwAuthenticate: text('Where to find out how to sign in, and what the token lacks (RFC 6750, RFC 9728)'),
  RateLimit: text('What is left of the limit that is nearest: `r` calls, and all of them again in `t` seconds'),
  RateLimitPolicy: text('The limit that is nearest: `q` calls in `w` seconds'),
  RetryAfter: { description: 'Seconds to wait before the same request', schema: { type: 'integer', minimum: 0 } },
};

function component(name: string): Json {
  return { $ref: `#/components/headers/${name}` };
}

export const everyAnswer: Json = {
  'API-Version': component('ApiVersion'),
  'X-Request-Id': component('RequestId'),
  RateLimit: component('RateLimit'),
  'RateLimit-Policy': component('RateLimitPolicy'),
};
export const replayed: Json = { 'Idempotent-Replayed': component('IdempotentReplayed') };

const retryAfter: Json = { 'Retry-After': component('RetryAfter') };
const challenge: Json = { 'WWW-Authenticate': component('WwwAuthenticate') };

/** A refusal carries these headers besides: 409 when the same write is still being done. */
const byStatus: Readonly<Record<number, Json>> = {
  401: challenge,
  403: challenge,
  409: retryAfter,
  429: retryAfter,
  503: retryAfter,
};

/** The headers of an answer in JSON, whose texts follow Accept-Language. */
export const contentLanguage: Json = { 'Content-Language': component('ContentLanguage') };

export function refusalHeaders(status: number): Json {
  return {
    ...everyAnswer,
    ...contentLanguage,
    ...byStatus[status],
  };
}
