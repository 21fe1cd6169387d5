import type { AdapterPayload, Configuration } from 'oidc-provider';
import { InvalidClientAuth } from 'oidc-provider/lib/helpers/errors.js';
import type { Role } from '../../../domain/words.ts';
import { clientKeysOf, findProviderByAgb } from '../../store/queries/practice/certificates.ts';
import type { Store } from '../../store/store.ts';
import { readClientId } from '../people/client-id.ts';
import type { IdentityClaims } from '../people/persona.ts';
import { certificateIn, isJudgedGood } from './provider/tls-client.ts';

/** A system works for a care provider. */
export const systemRole = 'care-provider' as const satisfies Role;

/** By a certificate (RFC 8705), or by what is signed with a key (RFC 7523). */
export const systemAuthMethods = ['tls_client_auth', 'private_key_jwt'] as const;
export const systemAlgorithms = ['ES256', 'PS256', 'RS256', 'Ed25519'] as const;

type Features = NonNullable<Configuration['features']>;

export const systemFeatures = {
  clientCredentials: { enabled: true },
  mTLS: {
    enabled: true,
    tlsClientAuth: true,
    certificateBoundAccessTokens: true,
    getCertificate: ({ req }) => certificateIn(req)?.certificate,
    certificateAuthorized: ({ req }) => isJudgedGood(req),
    // The authority gives each common name to one care provider, so that the rest of the name adds nothing.
    certificateSubjectMatches: ({ req }, _property, expected) =>
      expected === `CN=${String(certificateIn(req)?.certificate.toLegacyObject().subject.CN)}`,
  },
} as const satisfies Features;

/** Who may keep what was signed could use it as long as it is good. Source: RFC 7523, 3, and 7: a short time. */
const longestSeconds = 5 * 60;

export const checkAssertion: NonNullable<Configuration['assertJwtClientAuthClaimsAndHeader']> = async (
  _context,
  { iat, exp },
) => {
  const isShort = typeof iat === 'number' && typeof exp === 'number' && exp > iat && exp - iat <= longestSeconds;
  if (!isShort)
    throw new InvalidClientAuth(`assertion must tell iat, and be good for at most ${longestSeconds} seconds`);
};

/** Every care provider with an AGB code is a client by its certificate, and by its keys once it has any. */
export async function findSystemClient(store: Store, clientId: string): Promise<AdapterPayload | undefined> {
  const name = readClientId(clientId);
  const provider = name && (await findProviderByAgb(store, name.agb));
  if (name === undefined || provider === undefined) return undefined;
  const client = {
    client_id: clientId,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    // It is given none, and the provider wants to know all the same how it would be signed.
    id_token_signed_response_alg: 'ES256',
  } satisfies AdapterPayload;
  if (name.by === 'certificate') {
    return {
      ...client,
      token_endpoint_auth_method: 'tls_client_auth',
      tls_client_auth_subject_dn: `CN=${clientId}`,
      tls_client_certificate_bound_access_tokens: true,
    };
  }
  const keys = (await clientKeysOf(store, provider.id)).map(({ jwkJson }) => JSON.parse(jwkJson) as object);
  return keys.length === 0 ? undefined : { ...client, token_endpoint_auth_method: 'private_key_jwt', jwks: { keys } };
}

/** Whom a system works for; undefined when its name is none of a system. */
export async function systemBehind(
  store: Store,
  clientId: string,
): Promise<(IdentityClaims & { sub: string }) | undefined> {
  const name = readClientId(clientId);
  const provider = name && (await findProviderByAgb(store, name.agb));
  if (name === undefined || provider === undefined) return undefined;
  return {
    sub: clientId,
    role: systemRole,
    name: provider.name,
    agb: name.agb,
    ...(provider.kvkNumber !== null && { kvk: provider.kvkNumber }),
  };
}
