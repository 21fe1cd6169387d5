import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiVersion, headers } from '../../../contract/http/headers.ts';
import { isBsn } from '../../../domain/values/identifiers/bsn.ts';
import { isIban } from '../../../domain/values/identifiers/iban.ts';

/** Source: NLGov API Design Rules, /core/version-header and /core/transport/security-headers. */
export const fixedHeaders = {
  [headers.apiVersion]: apiVersion,
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** Every answer has these headers. */
export function setCommonHeaders(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.headers(fixedHeaders).header(headers.requestId, request.id);
}

const REQUEST_ID = /^[\w.:-]{8,128}$/;

/** The caller's own, when it can stand in a log without harm. */
export function requestIdOf({ headers: { [headers.requestId]: given } }: IncomingMessage): string {
  return typeof given === 'string' && REQUEST_ID.test(given) && !namesSomebody(given) ? given : randomUUID();
}

/** A number of a person or an account is no name for a request: it would stand in the log. */
function namesSomebody(id: string): boolean {
  return id.split(/[^\dA-Za-z]/).some((part) => isBsn(part) || isIban(part));
}
