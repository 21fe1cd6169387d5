import { hash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyLimit } from '../../contract/limits.ts';
import { apiBase, headers } from '../../contract/http/headers.ts';
import type { OperationFacts } from '../../contract/operation.ts';
import { operationNames, operations, type OperationName } from '../../contract/operations.ts';
import type { OperationAnswer } from '../pipeline/operation-answer.ts';
import { type OperationCall, newCall } from '../pipeline/call.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { checkNoInput } from '../pipeline/perform/validate-input.ts';
import { PortalError } from '../answers/portal-error.ts';
import { acceptsMedia } from './answer/accept-header.ts';
import { translateFrameworkError } from './answer/framework-error.ts';
import type { CertificateOf } from './connection/client-certificate.ts';
import { setRateLimit } from './answer/rate-limit-headers.ts';
import { readJsonBodies } from './body/json-body.ts';
import { sendProblem } from './answer/problem.ts';
import { traceIdOf } from './watch/trace-id.ts';
import { languageOf, presentedIn } from './watch/request-facts.ts';
import type { Timeouts } from './connection/timeouts.ts';

export interface OperationRoutesParts {
  pipeline: Pipeline;
  timeouts: Pick<Timeouts, 'handling'>;
  /** Finds the certificate that a request came with. */
  certificateOf: CertificateOf;
}

/** One route for each operation of the contract. */
export function operationRoutes(app: FastifyInstance, parts: OperationRoutesParts): void {
  const { pipeline } = parts;
  readJsonBodies(app);
  app.setErrorHandler(async (error, request, reply) => {
    // A request that was refused before it was a call is answered by the server as a whole.
    if (request.call === null) throw error;
    return sendProblem(
      await pipeline.refuse(request.call, translateFrameworkError(error, limitOf(request.call))),
      request,
      reply,
    );
  });
  app.addHook('onSend', async (request, reply) => {
    if (request.call?.standing !== undefined) setRateLimit(reply, request.call.standing);
  });
  for (const name of operationNames) addRoute(app, parts, name, operations[name]);
}

function addRoute(
  app: FastifyInstance,
  { pipeline, timeouts, certificateOf }: OperationRoutesParts,
  operation: OperationName,
  facts: OperationFacts,
): void {
  app.route({
    method: facts.method,
    url: apiBase + facts.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    bodyLimit: facts.bodyLimit ?? bodyLimit,
    // It includes the time for the body, which comes in between.
    handlerTimeout: timeouts.handling,
    // This happens before the body is read: a caller who may not call need not be listened to.
    onRequest: async (request) => {
      const call = newCall({
        operation,
        params: request.params as Record<string, string>,
        requestId: request.id,
        traceId: traceIdOf(request),
        language: languageOf(request),
      });
      request.call = call;
      await pipeline.admit(call, {
        presented: presentedIn(request),
        certificate: certificateOf(request),
        address: request.ip,
      });
      checkAccept(request, facts);
    },
    handler: async (request, reply) => {
      const answer = await pipeline.perform(callOf(request), contentOf(request, facts));
      return send(reply, answer, facts);
    },
  });
}

function limitOf({ operation }: OperationCall): number {
  const facts: OperationFacts = operations[operation];
  return facts.bodyLimit ?? bodyLimit;
}

function callOf({ call }: FastifyRequest): OperationCall {
  if (call === null) throw new Error('A request came to an operation without a call');
  return call;
}

function mediaOf({ media }: OperationFacts): string {
  return media ?? 'application/json';
}

function checkAccept(request: FastifyRequest, facts: OperationFacts): void {
  const supported = mediaOf(facts);
  if (!acceptsMedia(request.headers.accept, supported))
    throw new PortalError('not-acceptable', { params: { supported } });
}

function contentOf(request: FastifyRequest, { method }: OperationFacts): Parameters<Pipeline['perform']>[1] {
  if (method === 'GET') return { input: queryOf(request), idempotencyKey: undefined, bodyHash: '' };
  checkNoInput(request.query);
  const key = request.headers[headers.idempotencyKey];
  const idempotencyKey = Array.isArray(key) ? key.join() : key;
  const bodyHash = idempotencyKey === undefined ? '' : hash('sha256', request.rawBody ?? '', 'base64url');
  return { input: request.body, idempotencyKey, bodyHash };
}

const WHOLE_NUMBER = /^-?(0|[1-9]\d*)$/;

/** A number in a query is written in one way: what JavaScript reads as one besides, such as `1e2`, is none here. */
function queryOf({ query }: FastifyRequest): unknown {
  const { limit } = query as { limit?: unknown };
  return typeof limit !== 'string' || WHOLE_NUMBER.test(limit) ? query : { ...(query as object), limit: 'no number' };
}

function send(reply: FastifyReply, answer: OperationAnswer, facts: OperationFacts): FastifyReply {
  const { status, body, language, replayed } = answer;
  if (replayed) void reply.header(headers.idempotentReplayed, 'true');
  void reply.code(status);
  if (body === null) return reply.send();
  // The language of an XML file is nobody's choice.
  if (facts.media === undefined) void reply.header('content-language', language);
  return reply.header('content-type', mediaOf(facts)).send(body);
}
