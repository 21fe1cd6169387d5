import { expect, test } from 'vitest';
import { runPortal } from '../../support/running-portal.ts';

const paths = ['/v1/openapi.json', '/v1/me', '/.well-known/oauth-protected-resource', '/nothing'];
const others = [
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  '10.0.0.1',
  '0.0.0.0:80',
  '[::2]',
  'localhost@evil.example',
  '127.0.0.1:8080.evil.example',
  'localhost:80:80',
];

test.each(others)('under the name %s nothing is answered, and nothing of it comes back', async (host) => {
  const { ask } = await runPortal();
  for (const path of paths) {
    const answer = await ask('GET', path, { headers: { host } });
    expect([path, answer.status, answer.body.code]).toEqual([path, 421, 'wrong-host']);
    expect(answer.text + JSON.stringify(answer.headers)).not.toContain(host);
  }
});

test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:4100', '127.8.9.1', '[::1]:80', 'localhost.'])(
  'this machine may be called %s',
  async (host) => {
    expect((await (await runPortal()).ask('GET', paths[0]!, { headers: { host } })).status).toBe(200);
  },
);

test('a portal that has an address is reached there, and where else it was said', async () => {
  const { ask } = await runPortal({ url: 'https://portaal.example', hosts: ['portaal.internal'] });
  const statusAt = async (host: string) => (await ask('GET', paths[0]!, { headers: { host } })).status;
  expect(await Promise.all(['portaal.example', 'Portaal.Internal:80', 'localhost', 'example'].map(statusAt))).toEqual([
    200, 200, 421, 421,
  ]);
});

test('whoever watches over a portal may ask under any name whether it is well', async () => {
  const { ask } = await runPortal({ url: 'https://portaal.example' });
  expect((await ask('GET', '/health', { headers: { host: '10.0.0.1' } })).status).toBe(200);
});

test.each(['1e2', '0x10', '+5', ' 5', '5 ', '5.0', '05', '', '٥', '5,0', '1_0', 'Infinity'])(
  'limit=%j is no number',
  async (limit) => {
    const { ask, issuer } = await runPortal();
    const token = await issuer.token({ role: 'payment-officer', name: 'P. Penning' });
    const { status, body } = await ask('GET', `/v1/payments?limit=${encodeURIComponent(limit)}`, { token });
    expect([status, body.issues?.[0]]).toMatchObject([400, { code: 'FIELD_INVALID', path: 'limit' }]);
  },
);
