import { expect, test } from 'vitest';
import type { DeclarationInput } from '../../../src/domain/index.ts';
import { batchLimit } from '../../../src/contract/limits.ts';
import { clientHolder } from '../../../src/portal/practice/people/holders.ts';
import { organisation } from '../../../src/portal/practice/people/providers.ts';
import { institution } from '../../../src/portal/practice/seed/content/institution.ts';
import { accountRow, profileRow, providerRow } from '../../../src/portal/practice/seed/rows.ts';
import { personOfProvider } from '../../../src/portal/store/queries/people/person-key.ts';
import { writeSeed } from '../../../src/portal/practice/seed/write-seed.ts';
import { readCreditTransfer } from '../support/credit-transfer.ts';
import { declarationOf, hours } from '../support/declarable.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks } from '../support/payment-books.ts';
import { newKey, runPortal, type RunningPortal } from '../support/running-portal.ts';

const RATE = 64_80;
const agreements = ['Z0001001', 'Z0001002', 'Z0001003'];

async function setUp(database: string) {
  const running = await runPortal({ database });
  const { store } = running.portal;
  const provider = providerRow(store, organisation);
  await store.db.insertInto('careProvider').values(provider).execute();
  const person = personOfProvider({ bsnHash: null, ...provider });
  await store.db.insertInto('profile').values(profileRow(person)).execute();
  await store.db.insertInto('settledAccount').values(accountRow(store, organisation)).execute();
  await writeSeed(store, institution(1, agreements.length));
  const { issuer } = running;
  return {
    running,
    provider: await issuer.token({ role: 'care-provider', agb: organisation.agbCode }),
    holder: await issuer.token({ role: 'budget-holder', bsn: clientHolder(1).bsn }),
  };
}

function batch(): DeclarationInput[] {
  return agreements.map((id) =>
    declarationOf(
      { agreement: { id } },
      { reference: id, lines: [hours('2026-10-01', 120, { careFunction: 'individual-guidance' })] },
    ),
  );
}

async function post({ ask }: RunningPortal, token: string, path: string, body: unknown, headers = newKey()) {
  const answer = await ask('POST', `/v1${path}`, { token, body, headers });
  expect([path, answer.status, answer.status < 300 ? undefined : answer.text]).toEqual([
    path,
    answer.status,
    undefined,
  ]);
  return answer;
}

onBothEngines(({ freshDatabase }) => {
  test('from a batch of declarations to a paid one, through the API', async () => {
    const { running, provider, holder } = await setUp(await freshDatabase());
    const declarations: unknown[] = batch();
    declarations.splice(1, 0, { reference: 'malformed' });
    const key = newKey();
    const sent = await post(running, provider, '/declarations/_batch', { declarations }, key);
    expect(sent.body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'created',
      'rejected',
      'created',
      'created',
    ]);
    const again = await post(running, provider, '/declarations/_batch', { declarations }, key);
    expect(again.body).toEqual(sent.body);
    const anew = await post(running, provider, '/declarations/_batch', { declarations });
    expect(anew.body.results[0]).toEqual({ ...sent.body.results[0], outcome: 'duplicate' });

    const [{ declarationId }] = sent.body.results;
    const decisions = [{ declarationId, decision: 'approve' }];
    const decided = await post(running, holder, '/declarations/_decide', { decisions });
    expect(decided.body.results).toMatchObject([{ outcome: 'approved', status: 'submitted' }]);
    running.clock.at += 86_400_000;
    const officer = await running.issuer.token({ role: 'payment-officer', name: 'P. Penning' });
    const { body: run } = await post(running, officer, '/payment-runs', {});
    expect(run).toMatchObject({ date: '2026-11-04', paymentCount: 1, totalCents: 2 * RATE });
    const file = await running.ask('GET', `/v1/payment-runs/${run.id}/credit-transfer`, { token: officer });
    expect(file.headers['content-type']).toMatch(/^application\/xml/);
    expect(readCreditTransfer(file.text)).toMatchObject({ totalCents: 2 * RATE, transfers: [{ cents: 2 * RATE }] });
    await checkBooks(running.portal.store);
  });

  test('two portals on one database take the same batches at once: each declaration is made once', async () => {
    const database = await freshDatabase();
    const one = await setUp(database);
    const other = await runPortal({ database });
    const provider = await other.issuer.token({ role: 'care-provider', agb: organisation.agbCode });
    const answers = await Promise.all([
      post(one.running, one.provider, '/declarations/_batch', { declarations: batch() }),
      post(other, provider, '/declarations/_batch', { declarations: batch().toReversed() }),
    ]);
    const results = answers.flatMap(({ body }) => body.results as { outcome: string; declarationId: string }[]);
    expect(results.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...agreements.map(() => 'created'),
      ...agreements.map(() => 'duplicate'),
    ]);
    expect(new Set(results.map(({ declarationId }) => declarationId)).size).toBe(agreements.length);
  });

  test('more than a batch may hold is refused whole, and names the limit', async () => {
    const { running, provider } = await setUp(await freshDatabase());
    const declarations = Array.from({ length: batchLimit + 1 }, () => ({}));
    const answer = await running.ask('POST', '/v1/declarations/_batch', { token: provider, body: { declarations } });
    expect([answer.status, answer.body.code, answer.body.params]).toEqual([413, 'too-large', { limit: batchLimit }]);
  });
});
