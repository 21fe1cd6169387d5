import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readJsonBodies } from '../../http/body/json-body.ts';
import type { Store } from '../../store/store.ts';
import { type RevocationReason, revocationReasons } from '../authority/revocation-reason.ts';
import { clientKeyList, forgetClientKey, registerClientKey } from '../issuer/provider/client-keys.ts';
import { requireLocalCaller } from './local-only.ts';
import { answerPracticeErrors, PracticeError } from './practice-error.ts';
import { readBody } from './read-body.ts';
import { refuseOtherSites } from './same-site.ts';

/**
 * The desk of the practice authority: it issues certificates to care providers and takes them back. As all that only a
 * practice portal has, it answers on this machine only. What makes certificates is loaded when it is asked for one.
 */
export function certificateRoutes(scope: FastifyInstance, store: Store): void {
  readJsonBodies(scope);
  answerPracticeErrors(scope);
  scope.addHook('onRequest', requireLocalCaller);
  scope.addHook('onRequest', refuseOtherSites);
  const desk = () => import('../authority/certificates.ts');

  scope.get('/practice/certificates', async () => ({ items: await (await desk()).certificateList(store) }));
  scope.post('/practice/certificates', async ({ body }) => {
    const issued = await (await desk()).issueCertificate(store, readBody(Wish, body));
    if (typeof issued === 'string') throw new PracticeError(issued);
    return issued;
  });
  scope.post('/practice/revocations', async ({ body }) => {
    const { serial, reason } = readBody(Revocation, body);
    const outcome = await (await desk()).revoke(store, serial, reason);
    if (outcome === 'unknown') throw new PracticeError('unknownCertificate');
    return { serial, isNew: outcome === 'revoked' };
  });
  scope.get('/practice/client-keys', async () => ({ items: await clientKeyList(store) }));
  scope.post('/practice/client-keys', async ({ body }) => {
    const registered = await registerClientKey(store, readBody(KeyWish, body));
    if (typeof registered === 'string') throw new PracticeError(registered);
    return registered;
  });
  scope.post('/practice/client-key-removals', async ({ body }) => {
    const wish = readBody(KeyRemoval, body);
    if (!(await forgetClientKey(store, wish))) throw new PracticeError('unknownKey');
    return { keyId: wish.keyId };
  });
  scope.get('/practice/authority', async () => (await desk()).publishAuthority(store));
}

const digits = z.string().regex(/^\d{8}$/);
const Wish = z.strictObject({
  agb: digits,
  kvk: digits,
  days: z.int().min(1).max(3650),
  request: z.string().max(10_000),
});
const KeyWish = z.strictObject({ agb: digits, kvk: digits, jwk: z.record(z.string(), z.unknown()) });
const KeyRemoval = z.strictObject({ agb: digits, keyId: z.string().min(1).max(200) });
const Revocation = z.strictObject({
  serial: z.string().regex(/^[0-9a-fA-F]{2,40}$/),
  reason: z.enum(Object.keys(revocationReasons) as [RevocationReason, ...RevocationReason[]]),
});
