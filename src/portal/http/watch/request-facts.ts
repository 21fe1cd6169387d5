import type { FastifyRequest } from 'fastify';
import { languageFor, type Language } from '../../../messages/language.ts';
import type { PresentedToken } from '../../identity/token/presented-token.ts';
import type { OperationCall } from '../../pipeline/call.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The address at which people reach the portal, when it stands behind a proxy. */
    publicUrl: string | undefined;
  }
  interface FastifyRequest {
    /** The call of the API that this request is. */
    call: OperationCall | null;
    /** The body as it came, to tell it from another. */
    rawBody: Buffer | null;
  }
}

export function languageOf(request: FastifyRequest): Language {
  return languageFor(request.headers['accept-language']);
}

/** The address at which the caller reached the portal. */
export function originOf({ server, protocol, host }: FastifyRequest): string {
  return server.publicUrl ?? `${protocol}://${host}`;
}

const TOKEN = /^(Bearer|DPoP) +([\w.~+/-]+=*)$/i;

export function tokenOf(request: FastifyRequest): string | undefined {
  return TOKEN.exec(request.headers.authorization ?? '')?.[2];
}

/** The token, with what shows that it is the caller's own. */
export function presentedIn(request: FastifyRequest): PresentedToken | undefined {
  const [, scheme = '', token] = TOKEN.exec(request.headers.authorization ?? '') ?? [];
  if (token === undefined) return undefined;
  const { dpop } = request.headers;
  const [path = ''] = request.url.split('?', 1);
  return {
    scheme: scheme.toLowerCase() === 'dpop' ? 'DPoP' : 'Bearer',
    token,
    proof: typeof dpop === 'string' ? dpop : undefined,
    method: request.method,
    url: originOf(request) + path,
  };
}
