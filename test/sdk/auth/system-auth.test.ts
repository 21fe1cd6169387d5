import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { decodeJwt, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisation } from '../../../src/portal/practice/people/providers.ts';
import { certificateAuth, keyAuth } from '../../../src/sdk/auth/system-auth.ts';
import { readCertificate } from '../../../src/sdk/certificate/read-certificate.ts';
import type { ClientCertificate } from '../../../src/sdk/certificate/client-certificate.ts';
import { readSigningKey } from '../../../src/sdk/certificate/read-key.ts';
import { PgbClient } from '../../../src/sdk/client.ts';
import { toPem } from '../../../src/portal/practice/authority/key-package.ts';
import { type Desk, openDesk } from '../../portal/practice/authority/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'pgb-system-'));
let desk: Desk;
let certificate: ClientCertificate;
let serial: string;

beforeAll(async () => {
  desk = await openDesk();
  const owned = await desk.issue();
  serial = owned.serial;
  writeFileSync(join(folder, 'a.pem'), toPem({ ...owned, key: owned.der }, undefined));
  certificate = await readCertificate(join(folder, 'a.pem'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await desk.close();
});

function clientAt(portal: string, auth: ConstructorParameters<typeof PgbClient>[0]['auth']): PgbClient {
  return new PgbClient({ portal, auth, certificate, ca: desk.authority, retries: { limit: 0 } });
}

test('a client with a certificate is the care provider, and asks for one token', async () => {
  const { url: portal } = desk.portal;
  const auth = certificateAuth({ portal, certificate, ca: desk.authority });
  await using client = clientAt(portal, auth);
  expect((await client.me.show()).careProvider?.agbCode).toBe(organisation.agbCode);
  expect(await auth.accessToken()).toBe(await auth.accessToken());
});

test('a certificate is shown to the portal and its issuer, and to no other host that either sends it to', async () => {
  const seen: string[] = [];
  const stranger = await listen((host) => seen.push(host));
  const lure = await listen((host) => seen.push(`lure ${host}`), stranger.origin);
  try {
    // The portal sends on to another host; the metadata of one names a stranger as the place where keys are.
    await using client = clientAt(lure.origin, 'a-token');
    await client.me.show().catch(() => undefined);
    await certificateAuth({ portal: lure.origin, certificate, ca: desk.authority })
      .accessToken()
      .catch(() => undefined);
    expect(seen).toContain('lure certificate');
    // What an issuer tells of itself is asked without it: only where a token is asked for is it shown.
    expect(seen).toContain('nothing');
    expect(seen).not.toContain('certificate');
  } finally {
    stranger.server.close();
    lure.server.close();
  }
});

/** A server of another host, which tells whether it was shown a certificate, and may send who comes elsewhere. */
async function listen(tell: (what: string) => void, to?: string): Promise<{ server: Server; origin: string }> {
  const { authorityOf, serverCertificate } = await import('../../../src/portal/practice/authority/authority.ts');
  const { certificate: cert, key } = await serverCertificate(await authorityOf(desk.portal.portal.store));
  const server = createServer({ cert, key, requestCert: true, rejectUnauthorized: false }, (request, response) => {
    const shown = request.socket instanceof TLSSocket && request.socket.getPeerX509Certificate() !== undefined;
    tell(shown ? 'certificate' : 'nothing');
    const { url = '/' } = request;
    if (to !== undefined) response.setHeader('location', to + url);
    const isNamed = to !== undefined && url.endsWith('oauth-protected-resource');
    if (isNamed) response.setHeader('content-type', 'application/json');
    response.statusCode = isNamed ? 200 : to === undefined ? 404 : 307;
    response.end(isNamed ? JSON.stringify({ authorization_servers: [to] }) : '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a system signs with a registered key; what it signed is used once, briefly, and for this issuer', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const { agbCode: agb, kvkNumber: kvk } = organisation;
  const wish = { agb, kvk, jwk: publicKey.export({ format: 'jwk' }) };
  const { body } = await desk.call('POST', '/practice/client-keys', { json: wish });
  const clientId = String(body['clientId']);
  const key = await readSigningKey(join(folder, 'key.pem'));
  expect(body['keyId']).toBe(key.keyId);
  const { url: portal } = desk.portal;
  const auth = keyAuth({ portal, key, clientId, ca: desk.authority });
  const token = await auth.accessToken();
  expect(decodeJwt(token)).not.toHaveProperty('cnf');
  expect(await desk.call('GET', '/v1/me', { token })).toMatchObject({ status: 200 });

  const issuer = String((await desk.call('GET', '/.well-known/oauth-authorization-server')).body['issuer']);
  const signed = (change: { aud?: string; life?: number } = {}) =>
    new SignJWT({ jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256', kid: key.keyId })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(change.aud ?? issuer)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + (change.life ?? 60))
      .sign(privateKey);
  const statusOf = async (assertion: string): Promise<number> => {
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const form = { grant_type: 'client_credentials', client_assertion_type: type, client_assertion: assertion };
    return (await desk.call('POST', '/practice/issuer/token', { form })).status;
  };
  const once = await signed();
  expect(await statusOf(once)).toBe(200);
  expect(await statusOf(once)).toBe(401);
  expect(await statusOf(await signed({ aud: 'https://elsewhere.example' }))).toBe(401);
  expect(await statusOf(await signed({ life: 3600 }))).toBe(401);
  const both = await signed();
  expect((await Promise.all([statusOf(both), statusOf(both)])).toSorted()).toEqual([200, 401]);
  await desk.call('POST', '/practice/client-key-removals', { json: { agb, keyId: key.keyId } });
  expect(await statusOf(await signed())).toBe(401);
});

test('the error of a revoked certificate reaches who calls', async () => {
  const { url: portal } = desk.portal;
  const auth = certificateAuth({ portal, certificate, ca: desk.authority });
  await using client = clientAt(portal, await auth.accessToken());
  await desk.revoke(serial);
  await expect(client.me.show()).rejects.toMatchObject({ code: 'certificate-refused' });
});
