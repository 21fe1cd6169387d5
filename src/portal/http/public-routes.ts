import type { FastifyInstance } from 'fastify';
import { headers } from '../../contract/http/headers.ts';
import { openApiDocument, type OpenApiOptions } from '../../contract/openapi/openapi.ts';
import { portalScope } from '../../contract/access/scope.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import { proofAlgorithms } from '../identity/token/check-proof.ts';
import { acrValuesByLevel } from '../identity/assurance.ts';
import { publicPaths } from './public-paths.ts';
import type { Readiness } from './watch/readiness.ts';
import { originOf } from './watch/request-facts.ts';

export interface PublicFacts {
  readiness: Readiness;
  identity: IdentityOptions;
  contact: OpenApiOptions['contact'];
  /** The address at which people reach the portal. */
  url: string | undefined;
}

const RETRY_AFTER_SECONDS = 1;

export function publicRoutes(app: FastifyInstance, facts: PublicFacts): void {
  const document = documentOf(facts);
  const { issuer, isOwnIssuer } = facts.identity;

  app.get(publicPaths.openApi, async (_request, reply) =>
    // Every web page may read the document. Source: NLGov API Design Rules, /core/publish-openapi.
    reply.header('access-control-allow-origin', '*').type('application/json').send(document()),
  );
  // It says that the process answers, whatever its database does: who restarts it for that would make things worse.
  app.get(publicPaths.health, async () => ({ status: 'ok' }));
  // It says that the process can write; a proxy sends calls to another one when it cannot.
  app.get(publicPaths.ready, async (_request, reply) => {
    const reason = await facts.readiness.fault();
    if (reason === undefined) return { status: 'ok' };
    return reply.code(503).header(headers.retryAfter, RETRY_AFTER_SECONDS).send({ status: 'not-ready', reason });
  });
  // A client refuses metadata of another resource than the address that it asked. Source: RFC 9728, 3.3. Under a name that
  // is not its own, a portal does not answer at all.
  app.get(publicPaths.protectedResource, async (request) => ({
    resource: facts.url ?? originOf(request),
    authorization_servers: [isOwnIssuer === undefined ? issuer : originOf(request)],
    bearer_methods_supported: ['header'],
    scopes_supported: [portalScope],
    dpop_signing_alg_values_supported: proofAlgorithms,
    resource_name: 'PGB Portaal',
    // By which names a client asks the issuer for a level, in `acr_values`. Source: RFC 9470, 4.
    acr_values_by_level: acrValuesByLevel(facts.identity.levels),
  }));
}

/**
 * The document is made once, at the first request, because making it takes longer than all other requests. Of a portal
 * that was not told its address, it names the address on which the document itself stands, and so it does for an issuer
 * on the portal itself. Source: OpenAPI 3.1, 4.8.5.
 */
function documentOf({ identity, contact, url = '' }: PublicFacts): () => string {
  let made: string | undefined;
  return () => {
    const issuer = identity.isOwnIssuer === undefined ? identity.issuer : url;
    const options = { serverUrl: url, issuer, ...(contact && { contact }) };
    return (made ??= JSON.stringify(openApiDocument(options)));
  };
}
