import { expect, test } from 'vitest';
import { services } from '../../../src/portal/services.ts';
import { newAward, newProvider } from '../support/cases.ts';
import { contentsOf } from '../support/contents.ts';
import { runPortal } from '../support/running-portal.ts';
import { createWorld } from '../support/world.ts';

const award = newAward(1);
const provider = newProvider('person', 1);
const secrets = [award.budgetHolder!.bsn, provider.bsn!, provider.iban!];
const quoted = `${award.budgetHolder!.bsn} ${provider.iban}`;

const leaky = {
  ...services,
  'careProviders.search': async () => {
    throw new TypeError(`Nobody has ${quoted}`, { cause: new Error(quoted) });
  },
  'awards.withdraw': async () => {
    // As a driver's own error: whatever it names must not come out either.
    throw Object.assign(new Error(`duplicate key (bsn)=(${quoted})`), { detail: quoted, parameters: [quoted] });
  },
};

test('no BSN and no IBAN reaches a log, an error, or the database unsealed', async () => {
  const running = await runPortal({ services: leaky });
  const { tokens, ids } = await createWorld(running);
  const holder = tokens['budget-holder'];
  const asked: [string, string, string, unknown][] = [
    [holder, 'POST', '/v1/care-providers', provider],
    [holder, 'POST', '/v1/care-providers', { ...provider, iban: { wrong: provider.iban } }],
    [holder, 'POST', '/v1/care-providers', `{"bsn":"${provider.bsn}","iban":${provider.iban}}`],
    [holder, 'POST', '/v1/care-providers/_search', { bsn: award.budgetHolder!.bsn }],
    [tokens.assessor, 'POST', `/v1/awards/${ids.awardId}/_withdraw`, { reason: 'Moved' }],
    [tokens.assessor, 'POST', '/v1/awards', { ...award, [award.budgetHolder!.bsn]: true }],
    [holder, 'GET', '/v1/me', undefined],
    [holder, 'GET', `/v1/care-providers/${ids.careProviderId}`, undefined],
  ];
  const answers = [];
  for (const [token, method, path, body] of asked) answers.push(await running.ask(method, path, { token, body }));
  expect(answers.map(({ status }) => status)).toEqual([201, 400, 400, 500, 500, 400, 200, 200]);

  const withoutOwnField = answers.filter((_, at) => at !== 5).map(({ text }) => text);
  const rows = await contentsOf(running.portal.store);
  const lines = await running.portal.store.db.selectFrom('accessLog').selectAll().execute();
  for (const secret of secrets) {
    expect(JSON.stringify(running.log)).not.toContain(secret);
    expect(JSON.stringify(withoutOwnField)).not.toContain(secret);
    expect(JSON.stringify([rows, lines])).not.toContain(secret);
  }
  expect(running.log.map(({ event }) => event)).toEqual(['internal-error', 'internal-error']);
});

test('an unforeseen error tells the caller a request id and nothing else', async () => {
  const running = await runPortal({ services: leaky });
  const { tokens } = await createWorld(running);
  const asked = { token: tokens['budget-holder'], body: { bsn: award.budgetHolder!.bsn } };
  const { body, headers } = await running.ask('POST', '/v1/care-providers/_search', asked);
  expect(Object.keys(body).toSorted()).toEqual(['code', 'detail', 'issues', 'requestId', 'status', 'title']);
  expect(body).toMatchObject({ status: 500, code: 'internal-error', issues: [], requestId: headers['x-request-id'] });
  expect(running.log[0]).toMatchObject({
    requestId: body.requestId,
    error: 'TypeError',
    operation: 'careProviders.search',
  });
  expect(running.log[0]!['at']).toContain('privacy.test.ts');
});
