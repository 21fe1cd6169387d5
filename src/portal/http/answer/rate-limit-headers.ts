import type { FastifyReply } from 'fastify';
import { headers } from '../../../contract/http/headers.ts';
import type { Standing } from '../../limits/rate-limits.ts';

/** Source: draft-ietf-httpapi-ratelimit-headers-10. */
export function setRateLimit(reply: FastifyReply, { name, rate, left, resetSeconds }: Standing): void {
  void reply
    .header(headers.rateLimitPolicy, `"${name}";q=${rate.count};w=${rate.seconds}`)
    .header(headers.rateLimit, `"${name}";r=${left};t=${resetSeconds}`);
}
