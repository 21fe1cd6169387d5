import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { ServerOptions } from 'node:https';
import type { ClientCertificates } from '../certificates/trust.ts';
import { bodyLimit } from '../../contract/limits.ts';
import type { Log } from '../log.ts';
import { asPortalError } from '../pipeline/as-portal-error.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { notFound, unavailable } from '../answers/portal-error.ts';
import { translateFrameworkError } from './answer/framework-error.ts';
import { requestIdOf, setCommonHeaders } from './answer/common-headers.ts';
import { followExchanges, refuseConnection } from './connection/connection-errors.ts';
import { methodsAt, noSuchRoute } from './answer/no-such-route.ts';
import { admitOnlyProxies } from './connection/admit-only-proxies.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { countRequests } from './watch/count-requests.ts';
import { logRequests } from './watch/request-log.ts';
import { operationRoutes } from './operation-routes.ts';
import { closeWithin } from './connection/close-within.ts';
import { clientCertificates } from './connection/client-certificate.ts';
import { refuseOtherHosts } from './connection/hosts.ts';
import { sendProblem } from './answer/problem.ts';
import type { Timeouts } from './connection/timeouts.ts';
import { type PublicFacts, publicRoutes } from './public-routes.ts';

/** A certificate and the key that belongs to it, as PEM. */
export interface TlsOptions {
  certificate: string | Buffer;
  key: string | Buffer;
}

export interface AppParts extends PublicFacts {
  pipeline: Pipeline;
  log: Log;
  /** The address at which people reach the portal, when it stands behind a proxy. */
  url: string | undefined;
  /** Other names and addresses at which it may be reached, without port. */
  hosts: readonly string[];
  timeouts: Timeouts;
  /** Writes a line for each request. */
  logRequests: boolean;
  /** Where requests are counted, when somebody wants the figures. */
  metrics: Metrics | undefined;
  /** The certificate with which the portal itself speaks TLS. */
  tls: TlsOptions | undefined;
  /** The addresses of the proxies that speak TLS for it. */
  proxy: readonly string[] | undefined;
  /** Whose certificates of systems it takes; without these it asks for none. */
  clientCertificates: ClientCertificates | undefined;
  /** Adds to the server before its own routes. */
  extend(app: FastifyInstance): void | Promise<void>;
}

/** Makes the HTTP server, with the routes of the contract and the headers of every answer. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    ...(parts.tls && { https: tlsOf(parts.tls, parts.clientCertificates) }),
    ...(parts.proxy && { trustProxy: [...parts.proxy] }),
    bodyLimit,
    genReqId: requestIdOf,
    return503OnClosing: false,
    requestTimeout: parts.timeouts.request,
    http: {
      headersTimeout: parts.timeouts.headers,
      // Node looks this often whether a time is over.
      connectionsCheckingInterval: Math.min(parts.timeouts.headers, 5_000),
    },
    clientErrorHandler: refuseConnection,
    // An address that cannot be read names nothing.
    frameworkErrors: (_error, request, reply) =>
      void sendProblem(notFound(), request, setCommonHeaders(request, reply)),
  });
  app.decorate('publicUrl', parts.url);
  app.decorateRequest('call', null);
  app.decorateRequest('rawBody', null);
  followExchanges(app);
  app.setErrorHandler((error, request, reply) => refuse(parts.log, error, request, reply));
  app.addHook('onRequest', async (request, reply) => void setCommonHeaders(request, reply));
  if (parts.logRequests) logRequests(app, parts.log);
  if (parts.metrics) countRequests(app, parts.metrics);
  if (parts.proxy) admitOnlyProxies(app, parts.proxy);
  refuseOtherHosts(app, parts);
  refuseWhenClosing(app);
  closeWithin(app, parts.timeouts);
  answerUnknownRoutes(app);
  await parts.extend(app);
  publicRoutes(app, parts);
  // The operations have a scope of their own, because their way of reading bodies concerns no other route.
  const certificateOf = clientCertificates(parts.proxy ?? [], parts.clientCertificates?.fromProxy === true);
  await app.register(async (scope) => operationRoutes(scope, { ...parts, certificateOf }));
  return app;
}

/**
 * Who has a certificate may show it, and nobody need have one. What it is worth is judged at each call, where it can be
 * told; TLS itself makes sure that whoever shows it has its key.
 */
function tlsOf({ certificate, key }: TlsOptions, clients: ClientCertificates | undefined): ServerOptions {
  return {
    cert: certificate,
    key,
    minVersion: 'TLSv1.2',
    ...(clients && {
      requestCert: true,
      rejectUnauthorized: false,
      ca: clients.authorities.map((authority) => authority.toString()),
    }),
  };
}

function refuse(log: Log, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(asPortalError(translateFrameworkError(error), log, { requestId: request.id }), request, reply);
}

/** A call that has begun is finished; a call that comes after that is sent to another process. */
function refuseWhenClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onRequest', async () => {
    if (closing) throw unavailable();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

function answerUnknownRoutes(app: FastifyInstance): void {
  app.setNotFoundHandler(() => {});
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const [path = ''] = request.url.split('?', 1);
    if (request.method !== 'OPTIONS' || methodsAt(path).length === 0) throw noSuchRoute(path);
    return reply.code(204).header('allow', methodsAt(path).join(', ')).send();
  });
}
