import type { FastifyInstance } from 'fastify';
import { openApiDocument, type OpenApiOptions } from '../../contract/openapi/openapi.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import { findSetting } from '../store/queries/settings.ts';
import type { Store } from '../store/store.ts';
import { publicPaths } from './public-paths.ts';
import { originOf } from './request-facts.ts';

export interface PublicFacts {
  store: Store;
  identity: IdentityOptions;
  contact: OpenApiOptions['contact'];
}

export function publicRoutes(app: FastifyInstance, facts: PublicFacts): void {
  const documents = documentsOf(facts);

  app.get(publicPaths.openApi, async (request, reply) =>
    // Every web page may read the document. Source: NLGov API Design Rules, /core/publish-openapi.
    reply
      .header('access-control-allow-origin', '*')
      .type('application/json')
      .send(documents(originOf(request))),
  );
  app.get(publicPaths.health, async () => {
    await findSetting(facts.store, 'health');
    return { status: 'ok' };
  });
  // Source: RFC 9728.
  app.get(publicPaths.protectedResource, async () => ({
    resource: facts.identity.audience,
    authorization_servers: [facts.identity.issuer],
    bearer_methods_supported: ['header'],
    resource_name: 'PGB Portaal',
  }));
}

/** The document is made at the first request and kept, because making it takes longer than all other requests. */
function documentsOf({ identity, contact }: PublicFacts): (url: string) => string {
  let made: { url: string; text: string } | undefined;
  return (url) => {
    if (made?.url !== url) {
      const options = { serverUrl: url, issuer: identity.issuer, ...(contact && { contact }) };
      made = { url, text: JSON.stringify(openApiDocument(options)) };
    }
    return made.text;
  };
}
