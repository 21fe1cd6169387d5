import type { EventEmitter } from 'node:events';
import type { Configuration, KoaContextWithOIDC, Provider as ProviderType } from 'oidc-provider';
import { InvalidTarget } from 'oidc-provider/lib/helpers/errors.js';
import { Provider } from 'oidc-provider/lib/provider.js';
import { isLoopback } from '../../../../contract/http/loopback.ts';
import { portalScope } from '../../../../contract/access/scope.ts';
import { languageFor } from '../../../../messages/language.ts';
import type { Trust } from '../../../certificates/trust.ts';
import type { Store } from '../../../store/store.ts';
import { claimsOf } from '../account.ts';
import { audience, clientId, devicePath, issuerName, issuerPath, lifetimes, signInPath } from '../constants.ts';
import { beginWithPage, deviceFlow, showGivenCode, tellInterval } from './device-flow.ts';
import { pageHeaders } from '../pages/html.ts';
import { allAcrs } from '../means.ts';
import { issuerAt } from '../name.ts';
import { accountBehind } from '../pairwise.ts';
import { recordsOf } from './records.ts';
import type { IssuerSecrets } from '../secrets.ts';
import { checkAssertion, systemAlgorithms, systemAuthMethods, systemFeatures, systemRole } from '../systems.ts';
import { judgeFirst } from './tls-client.ts';
import { failurePage } from '../pages/sign-in-page.ts';

/** Makes the provider, which speaks the protocol: nothing of that is made by hand here. */
export function createProvider(store: Store, { signingKey, cookieKey }: IssuerSecrets, trust?: Trust): ProviderType {
  // Somebody's account at the issuer is the name by which the portal knows them, which tells nobody else who it is.
  const behind = async (subject: string) => {
    const account = accountBehind(subject, cookieKey);
    return account === undefined ? undefined : claimsOf(store, account);
  };
  const provider = new Provider(issuerName, {
    ...protocol,
    features: { ...protocol.features, ...systemFeatures },
    adapter: recordsOf(store),
    jwks: { keys: [{ ...signingKey }] },
    cookies: { keys: [cookieKey] },
    findAccount: async (_context, sub) => {
      const claims = await behind(sub);
      return claims && { accountId: sub, claims: () => ({ sub, name: claims.name, role: claims.role }) };
    },
    extraTokenClaims: async ({ oidc }, token) =>
      'accountId' in token ? { role: (await behind(token.accountId))?.role, ...signInOf(oidc) } : { role: systemRole },
  });
  nameAfterAddress(provider);
  provider.use(judgeFirst(store, trust));
  provider.use(spendRefusedCode);
  provider.use(beginWithPage);
  provider.use(tellInterval);
  provider.use(showGivenCode);
  // Without a listener, errors would be written to stderr, which belongs to whoever started the portal.
  (provider as EventEmitter).on('error', () => {});
  return provider;
}

/** In everything that the provider says it takes this name, which it otherwise has once and for all. */
function nameAfterAddress(provider: ProviderType): void {
  Object.defineProperty(provider, 'issuer', {
    get: () => {
      const context = Provider.ctx;
      return context === undefined ? issuerName : issuerAt(context.host);
    },
  });
}

/**
 * Who shows a code with a wrong verifier has found it or stolen it, and gets no second guess; the provider itself spends
 * a code only when all is well. Source: RFC 9700, 2.1.1 and 4.5.
 */
async function spendRefusedCode(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  // The provider adds this only for addresses of its own.
  const oidc = context.oidc as KoaContextWithOIDC['oidc'] | undefined;
  if (oidc?.route !== 'token' || context.status === 200) return;
  const { grant_type: grantType, code } = oidc.params ?? {};
  if (grantType !== 'authorization_code' || typeof code !== 'string') return;
  const spent = await oidc.provider.AuthorizationCode.find(code);
  await spent?.destroy();
}

/**
 * A renewed token says when and how the person signed in, not when it was renewed. Who they are stands in no token: the
 * portal finds that by the subject.
 */
function signInOf({ entities }: KoaContextWithOIDC['oidc']): { auth_time?: number; acr?: string } {
  const { authTime, acr } = entities.AuthorizationCode ?? entities.DeviceCode ?? entities.RefreshToken ?? {};
  return { ...(authTime !== undefined && { auth_time: authTime }), ...(acr !== undefined && { acr }) };
}

/** A client asks for a token for the address at which it found the portal, and renews it after that has another port. */
function isAddressHere(resource: string, host: string): boolean {
  const address = URL.parse(resource);
  const isBare = address?.pathname === '/' && address.search === '';
  return isBare && (address.host === host || isLoopback(address));
}

const ES256 = ['ES256'] as const;

const protocol: Configuration = {
  clients: [
    {
      client_id: clientId,
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
      response_types: ['code'],
      // A client may wait on any port of these addresses. Source: RFC 8252, 7.3.
      redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  clientAuthMethods: ['none', ...systemAuthMethods],
  assertJwtClientAuthClaimsAndHeader: checkAssertion,
  responseTypes: ['code'],
  scopes: ['openid', 'offline_access'],
  claims: { openid: ['sub', 'name', 'role'], acr: null },
  acrValues: [...allAcrs],
  enabledJWA: { idTokenSigningAlgValues: ES256, clientAuthSigningAlgValues: systemAlgorithms },
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    deviceFlow,
    // The portal takes such a token with a proof only.
    dPoP: { enabled: true },
    userinfo: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    revocation: { enabled: true, allowedPolicy: (_context, client, token) => token.clientId === client.clientId },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: ({ host }, resource) => {
        if (resource !== audience && !isAddressHere(resource, host)) throw new InvalidTarget();
        return { audience, scope: portalScope, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
      },
    },
  },
  ttl: lifetimes,
  routes: {
    authorization: '/authorize',
    token: '/token',
    jwks: '/jwks',
    revocation: '/revoke',
    device_authorization: `${devicePath}/codes`,
    code_verification: devicePath,
  },
  interactions: { url: (_context, { uid }) => `${issuerPath}${signInPath}/${uid}` },
  loadExistingGrant: grantAll,
  // A native program cannot ask the person again each quarter of an hour; offline_access would need prompt=consent.
  issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
  expiresWithSession: () => false,
  rotateRefreshToken: true,
  clientBasedCORS: () => false,
  renderError: async (context, { error }) => {
    context.set(pageHeaders);
    context.body = await failurePage(languageFor(context.get('accept-language')), error);
  },
};

/** A person who signs in on a practice portal has agreed by choosing who to be. */
async function grantAll({ oidc }: KoaContextWithOIDC): Promise<InstanceType<ProviderType['Grant']> | undefined> {
  const accountId = oidc.session?.accountId;
  if (accountId === undefined || oidc.client === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
  grant.addOIDCScope('openid offline_access');
  for (const resource of Object.keys(oidc.resourceServers ?? {})) grant.addResourceScope(resource, portalScope);
  await grant.save();
  return grant;
}
