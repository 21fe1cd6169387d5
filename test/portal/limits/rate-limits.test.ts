import { expect, test } from 'vitest';
import { newProvider } from '../support/cases.ts';
import { onBothEngines } from '../support/engines.ts';
import { newKey, runPortal, type RunningPortal } from '../support/running-portal.ts';
import { createStrangers } from '../support/world.ts';

async function lines({ portal }: RunningPortal, status: number) {
  return portal.store.db.selectFrom('accessLog').selectAll().where('status', '=', status).orderBy('id').execute();
}

test('every answer tells how much is left, and what is too much is 429 with a time to come back', async () => {
  const running = await runPortal({ limits: { calls: { count: 20, seconds: 600 } } });
  const { tokens } = await createStrangers(running);
  const me = () => running.ask('GET', '/v1/me', { token: tokens['care-provider'] });
  const first = await me();
  expect(first.headers).toMatchObject({ 'ratelimit-policy': '"calls";q=20;w=600', ratelimit: '"calls";r=19;t=30' });
  const answers = await Promise.all(Array.from({ length: 24 }, me));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(5);
  expect(refused[0]).toMatchObject({
    headers: { 'retry-after': '30', ratelimit: '"calls";r=0;t=600' },
    body: { code: 'rate-limited', params: { seconds: 30 } },
  });
  // Another caller is not held back, and what is refused writes no line each.
  expect((await running.ask('GET', '/v1/me', { token: tokens['budget-holder'] })).status).toBe(200);
  expect(await lines(running, 429)).toHaveLength(1);
});

test('an address has a limit as well, whoever calls from it', async () => {
  const limits = { callsFromAddress: { count: 30, seconds: 600 } };
  const running = await runPortal({ limits, proxy: ['127.0.0.1'], url: 'https://portal.example' });
  const { tokens } = await createStrangers(running);
  const from = (address: string, token?: string) =>
    running.ask('GET', '/v1/me', { token, headers: { 'x-forwarded-for': address, 'x-forwarded-proto': 'https' } });
  for (let call = 0; call < 30; call += 1) await from('10.9.9.9, 192.0.2.7');
  expect((await from('192.0.2.7', tokens.assessor)).status).toBe(429);
  expect((await from('192.0.2.8', tokens.assessor)).status).toBe(200);
  // What stands to the left was written by whoever called.
  expect((await from('192.0.2.8, 192.0.2.7', tokens.assessor)).status).toBe(429);
});

test('an address that nobody vouches for is not believed', async () => {
  const running = await runPortal({ limits: { callsFromAddress: { count: 5, seconds: 600 } } });
  const ask = (call: number) => running.ask('GET', '/v1/me', { headers: { 'x-forwarded-for': `192.0.2.${call}` } });
  const statuses = [];
  for (let call = 0; call < 6; call += 1) statuses.push((await ask(call)).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test('whoever guesses record numbers is locked out, and nobody else', async () => {
  const running = await runPortal({ limits: { guesses: { count: 10, seconds: 600 } } });
  const { tokens, ids } = await createStrangers(running);
  const token = tokens['care-provider'];
  for (let number = 1; number <= 10; number += 1) {
    expect((await running.ask('GET', `/v1/agreements/Z000010${number % 10}`, { token })).status).toBe(404);
  }
  expect((await running.ask('GET', `/v1/agreements/${ids.agreementId}`, { token })).status).toBe(429);
  const holder = tokens['budget-holder'];
  expect((await running.ask('GET', `/v1/agreements/${ids.agreementId}`, { token: holder })).status).toBe(200);
});

test('whoever guesses tokens is held back, and a good token from there is not', async () => {
  const running = await runPortal({ limits: { guesses: { count: 10, seconds: 600 } } });
  const { tokens } = await createStrangers(running);
  const statuses = [];
  for (let guess = 0; guess < 11; guess += 1) {
    statuses.push((await running.ask('GET', '/v1/me', { token: `abc${guess}` })).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  expect((await running.ask('GET', '/v1/me', { token: tokens.assessor })).status).toBe(200);
});

test('whoever looks for numbers of companies that are not there is locked out, and who finds one is not', async () => {
  const running = await runPortal({ limits: { guesses: { count: 3, seconds: 600 } } });
  const { tokens } = await createStrangers(running);
  const token = tokens['budget-holder'];
  const search = async (kvkNumber: string) =>
    (await running.ask('POST', '/v1/care-providers/_search', { token, body: { kvkNumber } })).status;
  const { kvkNumber } = newProvider('organisation', 1);
  for (let look = 0; look < 5; look += 1) expect(await search(kvkNumber!)).toBe(200);
  const statuses = [];
  for (let guess = 0; guess < 4; guess += 1) statuses.push(await search(`9999999${guess}`));
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect((await running.ask('GET', '/v1/me', { token: tokens.assessor })).status).toBe(200);
});

onBothEngines(({ freshDatabase }) => {
  test('a person is looked for a few times a day, in all processes together', async () => {
    const database = await freshDatabase();
    const limits = { personSearchesPerDay: 3 };
    const first = await runPortal({ database, limits });
    const { tokens } = await createStrangers(first);
    const second = await runPortal({ database, limits });
    Object.assign(second.issuer.identity, first.issuer.identity);
    const token = tokens['budget-holder'];
    const person = newProvider('person', 7);
    const search = (at: RunningPortal, body: object = { bsn: person.bsn }) =>
      at.ask('POST', '/v1/care-providers/_search', { token, body });
    expect((await search(first)).status).toBe(200);
    // Registering a person answers with the one who is known, so it counts as well.
    const made = await second.ask('POST', '/v1/care-providers', { token, body: person, headers: newKey() });
    expect(made.status).toBe(201);
    expect((await search(second)).body.items).toMatchObject([{ id: made.body.id }]);
    for (const at of [first, second]) {
      const refused = await search(at);
      expect([refused.status, refused.body.params.searches]).toEqual([429, 3]);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60);
    }
    expect((await search(first, { agbCode: newProvider('organisation', 1).agbCode })).status).toBe(200);
  });

  test('a company is looked for a few times a day, by either number, apart from persons', async () => {
    const limits = { personSearchesPerDay: 1, companySearchesPerDay: 4 };
    const running = await runPortal({ database: await freshDatabase(), limits });
    const { tokens } = await createStrangers(running);
    const token = tokens['budget-holder'];
    const search = async (body: object) => {
      const { status, body: answer } = await running.ask('POST', '/v1/care-providers/_search', { token, body });
      return [status, answer.params?.companySearches ?? answer.params?.searches ?? null];
    };
    // The first was the company that he had registered already.
    expect(await search({ kvkNumber: '99999998' })).toEqual([200, null]);
    expect(await search({ agbCode: '99999998' })).toEqual([200, null]);
    const made = await running.ask('POST', '/v1/care-providers', {
      token,
      body: newProvider('organisation', 9),
      headers: newKey(),
    });
    expect(made.status).toBe(201);
    expect(await search({ kvkNumber: '99999997' })).toEqual([429, 4]);
    expect(await search({ agbCode: '99999997' })).toEqual([429, 4]);
    expect(await search({ bsn: newProvider('person', 7).bsn })).toEqual([200, null]);
    expect(await search({ bsn: newProvider('person', 7).bsn })).toEqual([429, 1]);
  });

  test('codes are added a few times a day: each tells whether it is of another', async () => {
    const asked: string[] = [];
    const agb = (number: string) => Promise.resolve(void asked.push(number));
    const limits = { companySearchesPerDay: 2 };
    const running = await runPortal({ database: await freshDatabase(), limits, registers: { agb } });
    const { tokens, ids } = await createStrangers(running);
    const token = tokens['payment-officer'];
    asked.length = 0;
    const codes = ['99999991', '99999992', '99999993'];
    const statuses: number[] = [];
    for (const agbCode of codes) {
      const path = `/v1/care-providers/${ids.careProviderId}/agb-codes`;
      statuses.push((await running.ask('POST', path, { token, body: { agbCode }, headers: newKey() })).status);
    }
    expect(statuses).toEqual([400, 400, 429]);
    expect(asked).toEqual(codes.slice(0, 2));
  });

  test('the providers that were found stand in the access log', async () => {
    const running = await runPortal({ database: await freshDatabase() });
    const { tokens, ids } = await createStrangers(running);
    const token = tokens['budget-holder'];
    const { agbCode } = newProvider('organisation', 1);
    await running.ask('POST', '/v1/care-providers/_search', { token, body: { agbCode } });
    const found = (await lines(running, 200)).at(-1);
    expect(found).toMatchObject({
      operation: 'careProviders.search',
      careProviderIdsJson: `[${Number(ids.careProviderId.slice(1))}]`,
    });
  });
});
