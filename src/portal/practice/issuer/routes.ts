import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { notFound } from '../../answers/portal-error.ts';
import type { Trust } from '../../certificates/trust.ts';
import type { Store } from '../../store/store.ts';
import { issuerPath } from './constants.ts';
import { type Issuer, loadIssuer } from './issuer.ts';
import { signInRoutes } from './sign-in.ts';

const metadataPaths = ['/.well-known/openid-configuration', '/.well-known/oauth-authorization-server'];

/**
 * Puts the issuer on the portal's own server. It is loaded at the first request that needs it: most starts need none.
 */
export function issuerRoutes(app: FastifyInstance, store: Store, trust?: Trust): void {
  let loading: Promise<Issuer> | undefined;
  const issuer = (): Promise<Issuer> => (loading ??= loadIssuer(store, trust));

  app.register(async (scope) => {
    leaveBodiesAlone(scope);
    scope.all(`${issuerPath}/*`, (request, reply) => passOn(issuer, request, reply));
    // There it would be the metadata of an issuer of another name.
    for (const path of metadataPaths) scope.get(issuerPath + path, async () => Promise.reject(notFound()));
    for (const path of metadataPaths) scope.get(path, (request, reply) => passOn(issuer, request, reply));
  });
  app.register(async (scope) => signInRoutes(scope, store, issuer));
}

/** The provider reads the body from the connection itself. */
function leaveBodiesAlone(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
}

async function passOn(issuer: () => Promise<Issuer>, { raw }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { answer } = await issuer();
  reply.hijack();
  // The headers of every answer of the portal stand above these answers as well.
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  await answer(asMounted(raw), reply.raw);
}

/** From the difference of these two the provider sees where it is mounted, and so what its own addresses are. */
function asMounted(raw: IncomingMessage): IncomingMessage {
  const { url = '/' } = raw;
  const inside = url.startsWith(`${issuerPath}/`) ? url.slice(issuerPath.length) : url;
  return Object.assign(raw, { url: inside, originalUrl: issuerPath + inside });
}
