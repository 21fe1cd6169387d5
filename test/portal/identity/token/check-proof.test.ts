// A token that is bound to a key is worth nothing to who has the token only. Source: RFC 9449.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { hash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { isNewProof } from '../../../../src/portal/store/queries/pipeline/seen-proofs.ts';
import { onBothEngines } from '../../support/engines.ts';
import { runPortal, type RunningPortal } from '../../support/running-portal.ts';

const officer = { role: 'payment-officer', name: 'P. Penning' };
const address = 'http://localhost:80/v1/me';

function challengeIn({ 'www-authenticate': challenge }: Record<string, unknown>): string {
  return typeof challenge === 'string' ? (challenge.split(',')[0] ?? '') : '';
}

describe('a bound token', () => {
  let portal: RunningPortal;
  let keys: CryptoKeyPair;
  let token: string;
  let jti = 0;

  beforeAll(async () => {
    portal = await runPortal();
    keys = await generateKeyPair('ES256', { extractable: true });
    token = await portal.issuer.token({ ...officer, cnf: { jkt: await thumbprintOf(keys) } });
  });

  const thumbprintOf = async ({ publicKey }: CryptoKeyPair) => calculateJwkThumbprint(await exportJWK(publicKey));
  interface Change {
    by?: CryptoKeyPair;
    claims?: Record<string, unknown>;
    header?: object;
    path?: string;
  }
  const proofOf = async ({ by = keys, claims = {}, header = {} }: Change = {}) => {
    const payload = {
      jti: String((jti += 1)),
      htm: 'GET',
      htu: address,
      iat: portal.clock.at / 1000,
      ath: hash('sha256', token, 'base64url'),
      ...claims,
    };
    const jwk = await exportJWK(by.publicKey);
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...header })
      .sign(by.privateKey);
  };
  const ask = async (scheme: string, proof?: string, given = token, path = '/v1/me') => {
    const headers = { authorization: `${scheme} ${given}`, ...(proof !== undefined && { dpop: proof }) };
    const { status, body, headers: answered } = await portal.ask('GET', path, { headers });
    return [status, body.params?.reason ?? body.role, challengeIn(answered)];
  };
  const refused = (reason: string) => [401, reason, 'DPoP error="invalid_dpop_proof"'];

  test('is taken with a proof, whose address has no query', async () => {
    expect(await ask('DPoP', await proofOf())).toEqual([200, 'payment-officer', '']);
    const proof = await proofOf({ claims: { htu: 'http://LOCALHOST/v1/payment-runs' } });
    expect((await ask('dpop', proof, token, '/v1/payment-runs?limit=1'))[0]).toBe(200);
  });

  test('is refused without one, also when it is called another kind of token', async () => {
    expect(await ask('Bearer')).toEqual(refused('unproven'));
    expect(await ask('Bearer', await proofOf())).toEqual(refused('unproven'));
    expect(await ask('DPoP')).toEqual(refused('unproven'));
  });

  test('is refused with a proof that was shown before', async () => {
    const proof = await proofOf();
    expect((await ask('DPoP', proof))[0]).toBe(200);
    expect(await ask('DPoP', proof)).toEqual(refused('proof-used'));
  });

  test.each<[string, (other: CryptoKeyPair) => Change, string]>([
    ['by another key', (by) => ({ by }), 'proof'],
    ['for another method', () => ({ claims: { htm: 'POST' } }), 'proof'],
    ['for another address', () => ({ claims: { htu: 'http://localhost/v1/home' } }), 'proof'],
    ['for another portal', () => ({ claims: { htu: 'https://portal.example/v1/me' } }), 'proof'],
    ['for another token', () => ({ claims: { ath: hash('sha256', 'other', 'base64url') } }), 'proof'],
    ['without the token', () => ({ claims: { ath: undefined } }), 'proof'],
    ['of another type', () => ({ header: { typ: 'JWT' } }), 'proof'],
    ['that nobody can tell from another', () => ({ claims: { jti: undefined } }), 'proof'],
    ['of ten minutes ago', () => ({ claims: { iat: portal.clock.at / 1000 - 600 } }), 'proof-time'],
    ['of in ten minutes', () => ({ claims: { iat: portal.clock.at / 1000 + 600 } }), 'proof-time'],
  ])('is refused with a proof %s', async (_, change, reason) => {
    const other = await generateKeyPair('ES256', { extractable: true });
    expect(await ask('DPoP', await proofOf(change(other)))).toEqual(refused(reason));
  });

  test('is refused with a proof that is none, or is two', async () => {
    expect(await ask('DPoP', 'none')).toEqual(refused('proof'));
    expect(await ask('DPoP', `${await proofOf()}, ${await proofOf()}`)).toEqual(refused('proof'));
  });

  test('that is bound to nothing cannot be proved', async () => {
    const plain = await portal.issuer.token(officer);
    const proof = await proofOf({ claims: { ath: hash('sha256', plain, 'base64url') } });
    expect(await ask('DPoP', proof, plain)).toEqual(refused('unbound'));
    expect((await ask('Bearer', undefined, plain))[0]).toBe(200);
  });

  test('is told of where a program looks', async () => {
    const { body } = await portal.ask('GET', '/.well-known/oauth-protected-resource');
    expect(body.dpop_signing_alg_values_supported).toContain('ES256');
  });
});

onBothEngines(({ open }) => {
  test('of many processes that are shown one proof at once, one takes it', async () => {
    const store = await open();
    const shown = Array.from({ length: 8 }, () => isNewProof(store, { proofHash: 'same', expiresAt: 1 }));
    expect((await Promise.all(shown)).filter(Boolean)).toHaveLength(1);
  });
});
