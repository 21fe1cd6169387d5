import type { FastifyReply, FastifyRequest } from 'fastify';
import { headers } from '../../../contract/http/headers.ts';
import { portalScope } from '../../../contract/access/scope.ts';
import type { Problem } from '../../../contract/http/problem.ts';
import type { Language } from '../../../messages/language.ts';
import { textsFor } from '../../../messages/texts-for.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import type { PortalError } from '../../answers/portal-error.ts';
import { proofAlgorithms } from '../../identity/token/check-proof.ts';
import { proofFaults } from '../../identity/token/token-fault.ts';
import { languageOf, originOf, tokenOf } from '../watch/request-facts.ts';

export function problemOf(error: PortalError, language: Language, requestId: string): Problem {
  const texts = textsFor(language);
  const { code, status, params } = error;
  return {
    status,
    ...texts.error(code, params),
    code,
    issues: toWordedIssues(error.issues, language),
    requestId,
    ...(Object.keys(params).length > 0 && { params }),
  };
}

export function sendProblem(error: PortalError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request);
  if (error.retryAfterSeconds !== undefined) void reply.header(headers.retryAfter, error.retryAfterSeconds);
  if (error.status === 401 || isScopeLacking(error)) void reply.header('www-authenticate', challenge(error, request));
  if (error.code === 'method-not-allowed') void reply.header('allow', error.params['allow']);
  return reply
    .code(error.status)
    .header('content-language', language)
    .header('content-type', 'application/problem+json')
    .send(JSON.stringify(problemOf(error, language, request.id)));
}

function isScopeLacking({ code, params }: PortalError): boolean {
  return code === 'not-allowed' && params['reason'] === 'no-scope';
}

/**
 * Tells a client where it can find out how to sign in, whether anew, and for what. Source: RFC 6750, 3; RFC 9728, 5.1;
 * RFC 9470, 3; RFC 9449, 7.1.
 */
function challenge(error: PortalError, request: FastifyRequest): string {
  const metadata = `resource_metadata="${originOf(request)}/.well-known/oauth-protected-resource"`;
  if (isScopeLacking(error)) return `Bearer error="insufficient_scope", scope="${portalScope}", ${metadata}`;
  if (error.code === 'sign-in-too-old' || error.code === 'sign-in-too-low') {
    const { acrValues = '', minutes = 0 } = error.params;
    const wanted = `acr_values="${acrValues}", max_age="${Number(minutes) * 60}"`;
    return `Bearer error="insufficient_user_authentication", ${wanted}, ${metadata}`;
  }
  if (proofFaults.some((fault) => fault === error.params['reason']))
    return `DPoP error="invalid_dpop_proof", algs="${proofAlgorithms.join(' ')}", ${metadata}`;
  return tokenOf(request) === undefined ? `Bearer ${metadata}` : `Bearer error="invalid_token", ${metadata}`;
}
