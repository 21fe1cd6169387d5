import { request } from 'undici';
import { expect, test } from 'vitest';
import { createPracticePortal } from '../../../src/portal/practice/practice-portal.ts';

async function send(url: string, path: string, headers: Record<string, string>): Promise<number> {
  const isForm = path.includes('sign-in');
  const answer = await request(url + path, {
    method: 'POST',
    headers: { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json', ...headers },
    body: isForm ? 'persona=holder' : '{}',
  });
  await answer.body.dump();
  return answer.statusCode;
}

test('a page elsewhere can neither pay nor sign in on this machine', async () => {
  await using portal = await disposable();
  const { origin } = new URL(portal.url);
  const refused: [Record<string, string>, number][] = [
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: origin.replace(/\d+$/, '1') }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site', origin }, 403],
    [{ host: 'evil.example' }, 421],
    [{ host: 'evil.example', origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' }, 421],
  ];
  for (const path of ['/practice/runs', '/practice/issuer/sign-in/x']) {
    for (const [headers, status] of refused)
      expect([path, headers, await send(portal.url, path, headers)]).toEqual([path, headers, status]);
  }
  for (const headers of [{}, { origin }, { origin: 'null', 'sec-fetch-site': 'same-origin' }])
    expect(await send(portal.url, '/practice/runs', headers)).toBe(200);
});

async function disposable() {
  const portal = await createPracticePortal({ log: () => {} });
  return { url: portal.url, [Symbol.asyncDispose]: portal.close };
}
