import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { headers } from '../../../contract/http/headers.ts';
import { languageFor } from '../../../messages/language.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { fixedHeaders } from '../answer/common-headers.ts';
import { problemOf } from '../answer/problem.ts';

interface Exchange {
  request: FastifyRequest['raw'];
  reply: FastifyReply['raw'];
}

const open = new WeakMap<Socket, Set<Exchange>>();

/** Knows what a connection is waiting for, so that a refusal is never taken for the answer to something else. */
export function followExchanges(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw: request }, { raw: reply }) => {
    const exchange = { request, reply };
    const exchanges = open.get(request.socket) ?? new Set();
    open.set(request.socket, exchanges.add(exchange));
    reply.once('close', () => exchanges.delete(exchange));
  });
}

/**
 * What Node cannot read as a request, or does not want to wait for any longer, is refused in the form of every refusal.
 * While another call on the same connection is being done, or answered, the connection is cut without a word.
 */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const isTaken = [...(open.get(socket) ?? [])].some(({ request, reply }) => request.complete || reply.headersSent);
  if (socket.writable && !isTaken) socket.write(answerTo(error));
  socket.destroy(error);
}

function answerTo({ code }: NodeJS.ErrnoException): string {
  const error = new PortalError(codes[code ?? ''] ?? 'malformed-request');
  const language = languageFor(undefined);
  const requestId = randomUUID();
  const body = JSON.stringify(problemOf(error, language, requestId));
  const all = {
    ...fixedHeaders,
    [headers.requestId]: requestId,
    'content-language': language,
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`, ...lines, '', body].join('\r\n');
}

const codes: Readonly<Record<string, 'request-too-slow' | 'headers-too-large'>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
};
