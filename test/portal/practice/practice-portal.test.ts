import { describe, expect, test } from 'vitest';
import { services } from '../../../src/portal/services.ts';
import { createPortal } from '../../../src/portal/portal.ts';
import type { PracticePortal } from '../../../src/portal/practice/practice-portal.ts';
import { mostClients } from '../../../src/portal/practice/seeded-numbers.ts';
import { seedPortal } from '../../../src/portal/practice/seed/fill-portal.ts';
import { systemClock } from '../../../src/portal/clock.ts';
import { testedEngines } from '../support/engines.ts';
import { createIssuer } from '../support/issuer.ts';
import { testKey } from '../support/test-key.ts';
import { as, calling, places } from './support/practice.ts';

function at(iso: string): number {
  return Date.parse(iso);
}

describe.each(testedEngines())('%s', (engine) => {
  const { fresh, start } = places(engine);
  let shared: Promise<PracticePortal> | undefined;
  /** A portal that tests read and do not change. */
  const portal = async (): Promise<PracticePortal> => (shared ??= start(await fresh()));

  describe('everybody who can sign in is who they should be', () => {
    test.each([
      ['holder', { role: 'budget-holder', budgetHolders: [{ id: 'A0000817', name: 'B.I.J. Voorbeeld' }] }],
      [
        'representative',
        { role: 'representative', budgetHolders: [{ id: 'A0000818' }, { id: 'A0000819' }, { id: 'A0000820' }] },
      ],
      [
        'organisation',
        { role: 'care-provider', careProvider: { id: 'V0000001', kind: 'organisation', careRegistered: true } },
      ],
      ['self-employed', { role: 'care-provider', careProvider: { id: 'V0000002', kind: 'self-employed' } }],
      ['carer', { role: 'care-provider', careProvider: { id: 'V0000003', kind: 'person' } }],
      ['assessor', { role: 'assessor', budgetProvider: { code: '9991', name: 'Zorgkantoor Voorbeeldland' } }],
      ['payment-officer', { role: 'payment-officer', budgetHolders: [], careProvider: null }],
      ['A0000820', { role: 'budget-holder', budgetHolders: [{ id: 'A0000820' }] }],
    ])('%s', async (persona, me) => {
      const { get } = await as(await portal(), persona);
      expect(await get('/v1/me')).toMatchObject({ status: 200, answer: me });
    });
  });

  describe('on a fresh machine there is something to see and to do', () => {
    test.each([
      ['holder', 'awards', 1],
      ['holder', 'agreements', 4],
      ['holder', 'declarations?status=awaiting-holder', 2],
      ['holder', 'payments?status=paid', 2],
      ['representative', 'declarations?status=awaiting-holder', 2],
      ['organisation', 'agreements?status=approved', 3],
      ['self-employed', 'agreements?status=shared', 1],
      ['carer', 'declarations?status=paid', 1],
      ['assessor', 'agreements?status=in-assessment', 1],
      ['payment-officer', 'payment-runs', 1],
    ])('%s sees under %s', async (persona, path, count) => {
      const { get } = await as(await portal(), persona);
      const { answer } = await get(`/v1/${path}`);
      expect(answer.items).toHaveLength(count);
    });

    test.each(['holder', 'representative', 'organisation', 'carer'])(
      '%s reads the newest message first',
      async (who) => {
        const { get } = await as(await portal(), who);
        const { answer } = await get('/v1/messages?limit=100');
        const sent = (answer.items as { sentAt: string }[]).map(({ sentAt }) => sentAt);
        expect(sent).toEqual(sent.toSorted().toReversed());
      },
    );

    test('and what was paid is what the budget says', async () => {
      const { get } = await as(await portal(), 'holder');
      const [budget] = (await get('/v1/budgets')).answer.items;
      const payments = (await get('/v1/payments?status=paid')).answer.items;
      const paid = payments.reduce((sum: number, { amountCents }: { amountCents: number }) => sum + amountCents, 0);
      expect(budget).toMatchObject({ paidCents: paid, scheduledCents: 0, remainingCents: budget.totalCents - paid });
    });
  });

  test('a token outlives a restart on another port', async () => {
    const place = await fresh();
    const before = await start(place);
    const { token } = await as(before, 'organisation');
    await before.close();
    const after = await start(place);
    expect((await calling(after.url, token).get('/v1/me')).status).toBe(200);
  });

  test('two that start at the same moment on one new database are one portal', async () => {
    const place = await fresh('nothing');
    const [one, other] = await Promise.all([start(place), start(place)]);
    const { token, get } = await as(one, 'assessor');
    expect((await get('/v1/awards')).answer.items).toHaveLength(5);
    expect((await calling(other.url, token).get('/v1/awards')).answer.items).toHaveLength(5);
  });

  test('a seed that fails halfway leaves nothing, and the next start is whole', async () => {
    const place = await fresh();
    const empty = await start({ ...place, seed: 'none' });
    await empty.portal.store.db.deleteFrom('setting').where('key', '=', 'practice.seeded').execute();
    const failing = { ...services, 'declarations.decide': () => Promise.reject(new Error('the power went out')) };
    await expect(seedPortal(empty.portal.store, failing, { seed: 'base', now: empty.clock.now() })).rejects.toThrow(
      'the power went out',
    );
    expect(await empty.portal.store.db.selectFrom('award').selectAll().execute()).toEqual([]);
    await seedPortal(empty.portal.store, services, { seed: 'base', now: empty.clock.now() });
    const { get } = await as(empty, 'holder');
    expect((await get('/v1/payments')).answer.items).toHaveLength(2);
  });

  test('what is made by using it is numbered above all that can be seeded', async () => {
    const practice = await start(await fresh());
    const { post } = await as(practice, 'assessor');
    const { answer } = await post('/v1/awards', {
      budgetHolderId: 'A0000817',
      law: 'Wlz',
      careFunctions: ['transport'],
      start: '2026-01-01',
      end: '2026-12-31',
      amountCents: 1_000_00,
    });
    expect(answer.id).toBe('T1000000');
  });

  describe('an institution', () => {
    test('of 200 clients has the numbers that a spreadsheet names, and can declare on each', async () => {
      const practice = await start({ ...(await fresh()), seed: { clients: 200 } });
      const { post } = await as(practice, 'zorginstelling');
      const declarations = ['Z0001001', 'Z0001104', 'Z0001200'].map((agreementId) => ({
        reference: `proef-${agreementId}`,
        agreementId,
        month: '2026-10',
        kind: 'care-delivered',
        invoiceNumber: `F-${agreementId}`,
        invoiceDate: '2026-11-01',
        lines: [{ date: '2026-10-06', careFunction: 'individual-guidance', minutes: 90 }],
      }));
      const { answer } = await post('/v1/declarations/_batch', { declarations });
      expect(answer.results).toMatchObject(declarations.map(() => ({ outcome: 'created', totalCents: 97_20 })));
    });

    test('grows when asked for more, and is not added to when asked again', async () => {
      const practice = await start(await fresh());
      await practice.seedInstitution({ clients: 10 });
      const [one, other] = await Promise.all([
        practice.seedInstitution({ clients: 25 }),
        practice.seedInstitution({ clients: 25 }),
      ]);
      expect(one).toEqual({
        careProviderId: 'V0000001',
        clients: 25,
        firstAgreementId: 'Z0001001',
        lastAgreementId: 'Z0001025',
      });
      expect(other).toEqual(one);
      const clients = await practice.portal.store.db
        .selectFrom('agreement')
        .select('id')
        .where('id', '>=', 1001)
        .orderBy('id')
        .execute();
      expect(clients.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, index) => 1001 + index));
    });

    test('has as many as were asked for, however many that is', async () => {
      const practice = await start(await fresh());
      await practice.seedInstitution({ clients: 2_345 });
      const { get } = await as(practice, 'A0003345');
      expect((await get('/v1/agreements')).answer.items).toMatchObject([{ id: 'Z0003345', status: 'approved' }]);
      const { db } = practice.portal.store;
      const [{ count } = { count: 0 }] = await db
        .selectFrom('agreement')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('id', '>=', 1001)
        .execute();
      expect(count).toBe(2_345);
    });

    test('can declare two months on the day that a practice portal begins: no other is over and still in time', async () => {
      const practice = await start({ ...(await fresh()), seed: { clients: 1 } });
      const { post } = await as(practice, 'organisation');
      const declarations = ['2026-08', '2026-09', '2026-10', '2026-11'].map((month) => ({
        reference: month,
        agreementId: 'Z0001001',
        month,
        kind: 'care-delivered',
        lines: [{ date: `${month}-02`, careFunction: 'individual-guidance', minutes: 60 }],
      }));
      const { answer } = await post('/v1/declarations/_batch', { declarations });
      expect(answer.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
        'rejected',
        'created',
        'created',
        'rejected',
      ]);
    });

    test('stands by itself on a portal without other people', async () => {
      const practice = await start({ ...(await fresh()), seed: 'none' });
      await practice.seedInstitution({ clients: 3 });
      const { get } = await as(practice, 'organisation');
      expect((await get('/v1/agreements')).answer.items).toHaveLength(3);
      const client = await as(practice, 'A0001002');
      expect((await client.get('/v1/budgets')).answer.items).toMatchObject([{ awardId: 'T0001002' }]);
    });

    test('has a representative for as many clients as are wanted, with more to do for one than for another', async () => {
      const practice = await start(await fresh());
      await practice.seedRepresentative({ holders: 5 });
      expect(await practice.seedRepresentative({ holders: 8 })).toEqual({
        holders: 8,
        firstBudgetHolderId: 'A0001001',
        lastBudgetHolderId: 'A0001008',
      });
      const { get } = await as(practice, 'representative');
      expect((await get('/v1/budget-holders')).answer.items).toHaveLength(3 + 8);
      const tasksOf = async (id: string) => (await get(`/v1/budget-holders/${id}/home`)).answer.tasks;
      expect(await tasksOf('A0001001')).toMatchObject([{ kind: 'decide-declarations', count: 1 }]);
      expect(await tasksOf('A0001002')).toMatchObject([{ kind: 'decide-declarations', count: 2 }]);
      expect(await tasksOf('A0001003')).toEqual([]);
      // Those who were added later are told of later, as everybody sees who follows the events by number.
      const { db } = practice.portal.store;
      const moments = (await db.selectFrom('event').select('at').orderBy('id').execute()).map(
        ({ at: moment }) => moment,
      );
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      expect(await tasksOf('A0001008')).toMatchObject([
        { kind: 'decide-declarations', count: 2 },
        { kind: 'sign-agreement', count: 1 },
      ]);
    });

    test('is overseen by its representative in one list, page by page, the most urgent first', async () => {
      const practice = await start(await fresh());
      await practice.seedRepresentative({ holders: 8 });
      const { db } = practice.portal.store;
      await db.updateTable('award').set({ declarationStop: 1 }).where('id', '=', 1003).execute();
      await db.updateTable('award').set({ paidCents: 36_000_00 }).where('id', '=', 1004).execute();
      const { get } = await as(practice, 'representative');
      const { items } = (await get('/v1/holder-overviews')).answer;
      const ids = items.map(({ budgetHolder }: { budgetHolder: { id: string } }) => budgetHolder.id);
      expect(ids).toHaveLength(3 + 8);
      expect(ids).not.toContain('A0000817');
      expect(ids.slice(0, 3)).toEqual(['A0001003', 'A0001004', 'A0001008']);
      expect(items[0]).toMatchObject({ isStopped: true, isShort: false, declarationsWaiting: 0, agreementsWaiting: 0 });
      expect(items[1]).toMatchObject({ isStopped: false, isShort: true, agreementsWaiting: 1 });
      expect(items[2]).toMatchObject({
        declarationsWaiting: 2,
        agreementsWaiting: 1,
        firstToEnd: { agreementId: 'Z0001008', end: '2026-12-31' },
      });
      // Month after month of one holder waits for a budget, and one agreement goes on without an award.
      const shortage = { month: '2026-10', neededCents: 1, foundAt: 0, budgetHolderId: 1002, agreementId: 1002 };
      await db
        .insertInto('monthlyPayShortage')
        .values([shortage, { ...shortage, month: '2026-09' }])
        .execute();
      await db.updateTable('agreement').set({ end: null }).where('id', '=', 1003).execute();
      await db.updateTable('award').set({ end: '2026-11-10' }).where('id', '=', 1003).execute();
      const again = new Map<string, object>(
        (await get('/v1/holder-overviews')).answer.items.map((one: (typeof items)[0]) => [one.budgetHolder.id, one]),
      );
      expect(again.get('A0001002')).toMatchObject({ paymentsWaiting: 2, declarationsWaiting: 2 });
      expect(again.get('A0001003')).toMatchObject({ agreementsWaiting: 1, firstToEnd: null });
      expect((await get('/v1/holder-overviews?budgetHolderId=A0001002')).answer.items).toEqual([again.get('A0001002')]);
      expect((await get('/v1/holder-overviews?budgetHolderId=A0000817')).answer.items).toEqual([]);
      for (const limit of [1, 5]) {
        const pages: object[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const { answer } = await get(`/v1/holder-overviews?limit=${limit}${cursor && `&cursor=${cursor}`}`);
          pages.push(...answer.items);
          cursor = answer.nextCursor;
        }
        expect(pages).toEqual([...again.values()]);
      }
      await db.deleteFrom('monthlyPayShortage').execute();
      await db.updateTable('agreement').set({ end: '2026-12-31' }).where('id', '=', 1003).execute();
      await db.updateTable('award').set({ end: '2026-12-31' }).where('id', '=', 1003).execute();
      const first = (await get('/v1/holder-overviews?limit=4')).answer;
      const second = (await get(`/v1/holder-overviews?limit=100&cursor=${first.nextCursor}`)).answer;
      expect([...first.items, ...second.items]).toEqual(items);
      // Who was shown last is helped before the next page is asked for: nobody is left out.
      const top = (await get('/v1/holder-overviews?limit=1')).answer;
      await db.updateTable('award').set({ declarationStop: 0 }).where('id', '=', 1003).execute();
      const next = (await get(`/v1/holder-overviews?limit=100&cursor=${top.nextCursor}`)).answer.items;
      const told = [...top.items, ...next].map(({ budgetHolder }: (typeof items)[0]) => budgetHolder.id);
      expect(new Set(told)).toEqual(new Set(ids));
      const carer = await as(practice, 'carer');
      const seen = (await carer.get('/v1/holder-overviews')).answer.items;
      expect(seen).toMatchObject([{ budgetHolder: { id: 'A0000817' }, declarationsWaiting: 0 }]);
      expect(Object.keys(seen[0])).not.toContain('isShort');
    });

    test('has at most as many clients as there are numbers', async () => {
      await expect((await portal()).seedInstitution({ clients: mostClients + 1 })).rejects.toThrow(RangeError);
    });
  });

  describe('the clock', () => {
    test('put forward, it has done what is due in between, once', async () => {
      const practice = await start(await fresh());
      const holder = await as(practice, 'holder');
      const { items } = (await holder.get('/v1/declarations?status=awaiting-holder')).answer;
      await holder.post('/v1/declarations/_decide', {
        decisions: items.map(({ id }: { id: string }) => ({ declarationId: id, decision: 'approve' })),
      });
      const cents = items.reduce((sum: number, { totalCents }: { totalCents: number }) => sum + totalCents, 0);
      const { put, get } = calling(practice.url);
      const { answer } = await put('/practice/clock', { forward: '1w' });
      expect(answer.today).toBe('2026-11-10');
      expect(answer.paymentRuns).toMatchObject([{ paymentCount: 2, totalCents: cents }]);
      expect((await put('/practice/clock', { now: '2026-11-20' })).answer.paymentRuns).toEqual([]);
      expect((await get('/practice/clock')).answer).toMatchObject({
        today: '2026-11-20',
        now: expect.stringMatching(/^2026-11-20T08:/),
      });
      expect((await holder.get('/v1/payments?status=paid')).answer.items).toHaveLength(4);
    });

    test('put forward by two processes at once, pays each payment once and both agree on the time', async () => {
      const place = await fresh();
      const [one, other] = await Promise.all([start(place), start(place)]);
      const { post, get } = await as(one, 'representative');
      const { items } = (await get('/v1/declarations?status=awaiting-holder')).answer;
      await post('/v1/declarations/_decide', {
        decisions: items.map(({ id }: { id: string }) => ({ declarationId: id, decision: 'approve' })),
      });
      await Promise.all([one, other].map(({ advance }) => advance(at('2026-11-12T09:00:00+01:00'))));
      const paid = (await get('/v1/payments?month=2026-10')).answer.items;
      expect(paid).toHaveLength(2);
      for (const { url } of [one, other]) {
        expect((await calling(url).get('/practice/clock')).answer.today).toBe('2026-11-12');
      }
    });

    test('put forward by months, it signs nobody out', async () => {
      const practice = await start(await fresh());
      const before = await as(practice, 'holder');
      // Each day has its work, which takes longer on PostgreSQL; how long a sign-in holds does not depend on it.
      await practice.advance(at(engine === 'sqlite' ? '2027-01-04T09:00:00+01:00' : '2026-12-04T09:00:00+01:00'));
      expect((await before.get('/v1/me')).status).toBe(200);
      expect((await (await as(practice, 'holder')).get('/v1/me')).status).toBe(200);
    });

    test.each([
      [{ now: '2026-11-02' }, /only goes forward/],
      [{ forward: '-1d' }, /Give a date/],
      [{ now: 'tomorrow' }, /Give a date/],
      [{}, /Give a date/],
      [{ now: '2026-12-01', forward: '1d' }, /Give a date/],
    ])('asked for %j, it stays as it is and says why', async (change, why) => {
      const practice = await portal();
      const { put, get } = calling(practice.url);
      const { status, answer } = await put('/practice/clock', change);
      expect(status).toBe(400);
      expect(answer).toMatchObject({ code: 'invalid-input', detail: expect.stringMatching(why) });
      expect((await get('/practice/clock')).answer.today).toBe('2026-11-03');
    });

    test('a field that it does not know is named', async () => {
      const { put } = calling((await portal()).url);
      const { answer } = await put('/practice/clock', { forward: '1d', by: 'me' });
      expect(answer.issues).toMatchObject([{ code: 'FIELD_UNKNOWN', path: 'by' }]);
    });
  });

  test('the payments of today can be asked for, and a second time pay nobody twice', async () => {
    const practice = await start(await fresh());
    const { get, post } = await as(practice, 'holder');
    const [first] = (await get('/v1/declarations?status=awaiting-holder')).answer.items;
    await post('/v1/declarations/_decide', { decisions: [{ declarationId: first.id, decision: 'approve' }] });
    const asked = calling(practice.url);
    const { answer } = await asked.post('/practice/runs', {});
    expect(answer).toMatchObject({ date: '2026-11-03', paymentCount: 1, totalCents: first.totalCents });
    expect((await asked.post('/practice/runs', {})).answer).toEqual(answer);
  });

  test('the people are told by role, without their numbers', async () => {
    const { answer } = await calling((await portal()).url).get('/practice/people');
    expect(answer.items).toHaveLength(11);
    expect(answer.items[0]).toEqual({
      persona: 'holder',
      alias: 'budgethouder',
      role: 'budget-holder',
      name: 'B.I.J. Voorbeeld',
    });
  });
});

describe('the practice routes', () => {
  const { fresh, start } = places('sqlite');

  test.each([
    ['another machine', 403, { remoteAddress: '192.0.2.7' }],
    ['a web page whose name leads to this machine', 421, { headers: { host: 'rebound.example' } }],
  ])('are closed to %s', async (_who, status, from) => {
    const { portal } = await start(await fresh());
    const answer = await portal.request({ method: 'GET', url: '/practice/clock', ...from });
    expect(answer.statusCode).toBe(status);
  });

  test('are not there on a portal with an issuer elsewhere', async () => {
    const portal = await createPortal({
      database: ':memory:',
      key: testKey,
      identity: (await createIssuer(systemClock)).identity,
    });
    for (const url of ['/practice/clock', '/practice/people', '/practice/issuer/jwks']) {
      expect((await portal.request({ method: 'GET', url })).statusCode).toBe(404);
    }
    await portal.close();
  });
});
