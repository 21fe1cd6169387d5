import { Agent, request } from 'undici';
import type { PracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import { createPracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import type { NewlyIssued } from '../../../../src/portal/practice/authority/certificates.ts';
import { requestCertificate } from '../../../../src/portal/practice/authority/request.ts';
import { pemOf } from '../../../../src/portal/certificates/pem.ts';
import { organisation } from '../../../../src/portal/practice/people/providers.ts';

export interface Owned extends NewlyIssued {
  /** PKCS#8, DER and PEM */
  der: Uint8Array;
  key: string;
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

export interface Desk {
  portal: PracticePortal;
  /** PEM of the authority, which a client has to trust. */
  authority: string;
  issue: (wish?: { agb?: string; kvk?: string; days?: number }) => Promise<Owned>;
  revoke: (serial: string) => Promise<Answer>;
  call: (method: 'GET' | 'POST', path: string, options?: CallWish) => Promise<Answer>;
  token: (by: Pick<Owned, 'certificate' | 'key'> | undefined, clientId: string) => Promise<Answer>;
  close: () => Promise<void>;
}

interface CallWish {
  by?: Pick<Owned, 'certificate' | 'key'> | undefined;
  json?: object;
  form?: Record<string, string>;
  token?: string;
}

/** A practice portal that speaks TLS, and the desk of its authority. */
export async function openDesk(): Promise<Desk> {
  const portal = await createPracticePortal({ tls: true, log: () => {} });
  const agents = new Map<string, Agent>();
  let authority = '';
  const agentFor = (by: CallWish['by']): Agent => {
    const name = by?.certificate ?? '';
    const connect = { ca: authority, ...(by && { cert: by.certificate, key: by.key }) };
    const agent =
      agents.get(name) ?? new Agent({ connect: authority === '' ? { rejectUnauthorized: false } : connect });
    if (authority !== '') agents.set(name, agent);
    return agent;
  };
  const call: Desk['call'] = async (method, path, { by, json, form, token } = {}) => {
    const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
    const content = form === undefined ? json && JSON.stringify(json) : new URLSearchParams(form).toString();
    const { statusCode, body } = await request(new URL(path, portal.url), {
      method,
      dispatcher: agentFor(by),
      headers: { ...(content && { 'content-type': type }), ...(token && { authorization: `Bearer ${token}` }) },
      body: content ?? null,
    });
    return { status: statusCode, body: (await body.json()) as Record<string, unknown> };
  };
  authority = String((await call('GET', '/practice/authority')).body['certificate']);
  return {
    portal,
    authority,
    call,
    issue: async ({ agb = organisation.agbCode, kvk = organisation.kvkNumber, days = 30 } = {}) => {
      const { key: der, request: asked } = await requestCertificate(`agb-${agb}`);
      const { status, body } = await call('POST', '/practice/certificates', {
        json: { agb, kvk, days, request: asked },
      });
      if (status !== 200) throw new Error(JSON.stringify(body));
      return { ...(body as unknown as NewlyIssued), der, key: pemOf('PRIVATE KEY', der) };
    },
    revoke: (serial) => call('POST', '/practice/revocations', { json: { serial, reason: 'key-compromise' } }),
    token: (by, clientId) =>
      call('POST', '/practice/issuer/token', {
        by,
        form: { grant_type: 'client_credentials', client_id: clientId, scope: 'portal' },
      }),
    close: async () => {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
      await portal.close();
    },
  };
}
