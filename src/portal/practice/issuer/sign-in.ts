import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { languageFor } from '../../../messages/language.ts';
import type { Store } from '../../store/store.ts';
import { refuseOtherSites } from '../http/same-site.ts';
import { accountOf } from './account.ts';
import { issuerPath, signInPath } from './constants.ts';
import { pageHeaders } from './html.ts';
import type { Issuer } from './issuer.ts';
import { failurePage, signInPage } from './sign-in-page.ts';

const ADDRESS = `${issuerPath}${signInPath}/:uid`;
const FORM = 'application/x-www-form-urlencoded';
const FORM_LIMIT = 1024;

/** On a practice portal one chooses a person, where elsewhere one has DigiD, eHerkenning or a certificate. */
export function signInRoutes(scope: FastifyInstance, store: Store, issuer: () => Promise<Issuer>): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: FORM_LIMIT }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  scope.addHook('onRequest', refuseOtherSites);
  scope.get(ADDRESS, async (request, reply) => {
    const { provider } = await issuer();
    if (!(await isWaiting(provider, request, reply))) return showFailure(request, reply);
    return show(reply, 200, await signInPage(languageOf(request), { unknown: false }));
  });
  scope.post<{ Body: URLSearchParams | undefined }>(ADDRESS, async (request, reply) => {
    const { provider } = await issuer();
    if (!(await isWaiting(provider, request, reply))) return showFailure(request, reply);
    const accountId = await accountOf(store, request.body?.get('persona') ?? '');
    if (accountId === undefined) return show(reply, 400, await signInPage(languageOf(request), { unknown: true }));
    const next = await provider.interactionResult(request.raw, reply.raw, { login: { accountId }, consent: {} });
    return reply.header('cache-control', 'no-store').redirect(next, 303);
  });
}

/** A page that was left open too long, or opened in another browser, belongs to no request to sign in. */
async function isWaiting(provider: Provider, { raw }: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  try {
    await provider.interactionDetails(raw, reply.raw);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'SessionNotFound') return false;
    throw error;
  }
}

function languageOf({ headers }: FastifyRequest) {
  return languageFor(headers['accept-language']);
}

function show(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply.code(status).headers(pageHeaders).send(text);
}

async function showFailure(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return show(reply, 400, await failurePage(languageOf(request), 'session_not_found'));
}
