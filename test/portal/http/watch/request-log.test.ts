import { expect, test } from 'vitest';
import { testBsn } from '../../../../src/portal/practice/people/test-numbers.ts';
import { newAward } from '../../support/cases.ts';
import { runPortal } from '../../support/running-portal.ts';
import { createWorld } from '../../support/world.ts';

async function open() {
  const running = await runPortal({ logRequests: true });
  const world = await createWorld(running);
  running.log.splice(0);
  return { ...running, ...world };
}

test('each request has a line: which, of whom, how it ended and how long it took', async () => {
  const { ask, log, tokens, ids } = await open();
  const headers = { 'x-request-id': 'mine-0001' };
  await ask('GET', `/v1/agreements/${ids.agreementId}?language=nl`, { token: tokens['budget-holder'], headers });
  await ask('POST', '/v1/awards', { token: tokens['care-provider'], body: newAward(5) });
  await ask('GET', '/v1/me');
  await ask('GET', '/health?who=me');
  await ask('GET', '/nothing/999');
  expect(log.map(({ requestId: _, milliseconds, ...rest }) => ({ ...rest, took: typeof milliseconds }))).toEqual(
    [
      { method: 'GET', operation: 'agreements.show', caller: 'budget-holder', status: 400 },
      { method: 'POST', operation: 'awards.create', caller: 'care-provider', status: 403 },
      { method: 'GET', operation: 'me.show', caller: null, status: 401 },
      { method: 'GET', path: '/health', caller: null, status: 200 },
      { method: 'GET', path: null, caller: null, status: 404 },
    ].map((line) => ({ level: 'info', event: 'request', ...line, took: 'number' })),
  );
  expect(log[0]!['requestId']).toBe('mine-0001');
});

test('no line has what somebody sent', async () => {
  const { ask, log, tokens } = await open();
  const award = newAward(77);
  const { bsn } = award.budgetHolder!;
  await ask('POST', '/v1/awards', { token: tokens.assessor, body: award });
  const secrets = [bsn, testBsn(4_711), 'NL20INGB0001234567', 'Regelaar'];
  for (const secret of secrets) {
    await ask('GET', `/v1/awards?q=${secret}`, { token: tokens.assessor });
    await ask('GET', `/v1/awards/${secret}`, { token: tokens.assessor });
    await ask('GET', `/${secret}`, { headers: { 'user-agent': secret, referer: `https://x.example/${secret}` } });
    await ask('POST', '/v1/awards', { token: tokens.assessor, body: { [secret]: secret } });
  }
  for (const secret of secrets.slice(0, 3)) {
    await ask('GET', '/health', { headers: { 'x-request-id': secret } });
    await ask('GET', '/health', { headers: { 'x-request-id': `case-${secret}.1` } });
  }
  expect(log.length).toBe(1 + 4 * secrets.length + 6);
  const text = JSON.stringify(log);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});
