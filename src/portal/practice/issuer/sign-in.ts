import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { type Language, languageFor } from '../../../messages/language.ts';
import type { Store } from '../../store/store.ts';
import { refuseOtherSites } from '../http/same-site.ts';
import { accountOf, claimsOf } from './account.ts';
import { issuerPath, signInPath } from './constants.ts';
import { pageHeaders } from './pages/html.ts';
import type { Issuer } from './issuer.ts';
import { acrOf, meansOf } from './means.ts';
import { doorOf, readChoice, type SignInChoice } from './pages/sign-in-choice.ts';
import { failurePage, signInPage, type SignInProblem } from './pages/sign-in-page.ts';

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
  scope.get<{ Querystring: unknown }>(ADDRESS, async (request, reply) => {
    const waiting = await waitingAt((await issuer()).provider, request, reply);
    if (waiting === undefined) return showFailure(request, reply);
    const given = new URL(request.url, 'http://localhost').searchParams;
    return show(reply, 200, await signInPage(waiting.language, readChoice(given, waiting.acrValues)));
  });
  scope.post<{ Body: URLSearchParams | undefined }>(ADDRESS, async (request, reply) => {
    const { provider, subjectOf } = await issuer();
    const waiting = await waitingAt(provider, request, reply);
    if (waiting === undefined) return showFailure(request, reply);
    const given = request.body ?? new URLSearchParams();
    const choice = readChoice(given, waiting.acrValues);
    const login = await loginOf(store, given.get('persona') ?? '', choice);
    if (typeof login === 'string') return show(reply, 400, await signInPage(waiting.language, choice, login));
    const { account, acr, amr } = login;
    const result = { login: { accountId: subjectOf(account), acr, amr }, consent: {} };
    const next = await provider.interactionResult(request.raw, reply.raw, result);
    return reply.header('cache-control', 'no-store').redirect(next, 303);
  });
}

/** Who it is and how they showed it; or what is wrong with the choice. Who names no means has the usual one. */
async function loginOf(
  store: Store,
  person: string,
  { door, means, level }: SignInChoice,
): Promise<{ account: string; acr: string; amr: string[] } | SignInProblem> {
  const account = await accountOf(store, person);
  const claims = account === undefined ? undefined : await claimsOf(store, account);
  if (account === undefined || claims === undefined) return 'unknown';
  const [usual, ...others] = meansOf(claims);
  const used = means ?? usual;
  if (![usual, ...others].includes(used) || (door !== undefined && door !== doorOf(claims.role))) return 'otherMeans';
  return { account, acr: acrOf(used, level), amr: [used] };
}

interface Waiting {
  language: Language;
  acrValues: unknown;
}

/** A page that was left open too long, or opened in another browser, belongs to no request to sign in. */
async function waitingAt(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Waiting | undefined> {
  try {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    const { ui_locales: locales, acr_values: acrValues } = params;
    const asked = typeof locales === 'string' ? locales.replaceAll(' ', ',') : undefined;
    return { language: asked === undefined ? languageOf(request) : languageFor(asked), acrValues };
  } catch (error) {
    if (error instanceof Error && error.name === 'SessionNotFound') return undefined;
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
