// That a certificate ends is told to whom it lets in. One that a revocation list of its authority names lets nobody in any more.
import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Presented, presentedFrom } from '../../../src/portal/certificates/presented.ts';
import type { Status } from '../../../src/portal/certificates/trust.ts';
import { openCase } from '../support/cases.ts';
import { createDesk } from '../support/desk.ts';
import { runPortal } from '../support/running-portal.ts';
import { openDesk } from '../practice/authority/support.ts';

test('one that was seen is forgotten once it is refused as revoked, and seen again when it is let in again', async () => {
  const desk = await openDesk();
  const { certificate } = await desk.issue();
  const authorities = [new X509Certificate(desk.authority)];
  await desk.close();
  let status: Status = 'good';
  const running = await runPortal({
    proxy: ['127.0.0.1'],
    url: 'https://portal.example',
    clientCertificates: { authorities, statusOf: () => status, fromProxy: true },
  });
  const { store } = running.portal;
  running.clock.at = Date.now();
  const office = createDesk(store, running.clock.at);
  const { provider, holder, params } = await openCase(office, 1);
  await office.call(holder, 'agreements.share', undefined, params);
  const { raw } = new X509Certificate(certificate);
  const { thumbprint } = presentedFrom(raw) as Presented;
  const come = async () => {
    const claims = { role: 'care-provider', agb: provider.agbCode, cnf: { 'x5t#S256': thumbprint } };
    const token = await running.issuer.token(claims);
    const headers = { 'client-cert': `:${raw.toString('base64')}:` };
    const answer = await running.ask('GET', '/v1/declarations', { token, headers });
    const seen = await store.db.selectFrom('seenCertificate').select('thumbprint').execute();
    return [answer.status, answer.body?.params?.reason, seen.length];
  };
  expect(await come()).toEqual([200, undefined, 1]);
  // Nobody can say whether it was revoked: that says nothing of its end.
  status = 'unknown';
  expect(await come()).toEqual([401, 'unknown', 1]);
  status = 'revoked';
  expect(await come()).toEqual([401, 'revoked', 0]);
  status = 'good';
  expect(await come()).toEqual([200, undefined, 1]);
});
