import { spawnSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import type { Caller, Seat } from '../../../../src/portal/access/caller.ts';
import { services } from '../../../../src/portal/services.ts';
import { accessLogFindings } from '../../../../src/portal/store/check/access-log.ts';
import { noCounts } from '../../../../src/portal/store/check/counts.ts';
import { closeLines } from '../../../../src/portal/store/queries/access-log/close-lines.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { contentsOf } from '../../support/contents.ts';
import { newProvider, startOfTests } from '../../support/cases.ts';
import { declarable, declarationOf, hours } from '../../support/declarable.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { runPortal } from '../../support/running-portal.ts';
import {
  type Came,
  clientsOf,
  counted,
  ending,
  inDecember,
  ofNovember,
  type Sent,
  sendersTo,
  watched,
} from '../../support/senders.ts';

/** One declaration for each of so many clients, each under a key of its own. */
async function begin(store: Store, count: number) {
  const cases = await clientsOf(store, count);
  const sent = cases.map((at, index) => ({ body: ofNovember(at), key: `key-${index}`, request: `request-${index}` }));
  return { cases, sent, careProvider: cases[0]!.careProvider };
}

function linesOf({ db }: Store) {
  const line = [
    'requestId',
    'operation',
    'recordId',
    'budgetHolderIdsJson',
    'status',
    'onBehalfOf',
    'authority',
  ] as const;
  return db.selectFrom('accessLog').select(line).orderBy('id').execute();
}

async function countOf({ db }: Store, table: 'declaration' | 'idempotency' | 'event'): Promise<number> {
  const { countAll } = db.fn;
  return Number((await db.selectFrom(table).select(countAll<number>().as('rows')).execute())[0]?.rows);
}

function told({ status, body, code, replayed }: Came): unknown[] {
  return status < 400 ? [status, body.id, replayed] : [status, code];
}

const seat: Seat = {
  organisation: 'provider 1',
  organisationName: 'Zorgverlener 1',
  code: 'ABCD',
  name: 'C. Collega',
  rights: ['see', 'enter', 'submit'],
  person: 'collega',
};

onBothEngines(({ name, open, freshDatabase }) => {
  test('what comes at the same time is one transaction, and each is answered, logged, told and kept by itself', async () => {
    const { store, changes } = counted(await open());
    const { sent, careProvider, cases } = await begin(store, 4);
    const before = changes();
    const events = await countOf(store, 'event');
    const came = await sendersTo(store, careProvider).all(sent);
    expect(changes() - before).toBe(1);
    const ids = ['D0000001', 'D0000002', 'D0000003', 'D0000004'];
    expect(came.map(told)).toEqual(ids.map((id) => [201, id, false]));
    expect(came.map(({ body }) => body.agreementId)).toEqual(cases.map(({ agreement }) => agreement.id));
    expect(await linesOf(store)).toEqual(
      ids.map((recordId, at) => ({
        requestId: `request-${at}`,
        operation: 'declarations.create',
        recordId,
        budgetHolderIdsJson: `[${at + 1}]`,
        status: 201,
        onBehalfOf: 'V0000001',
        authority: 'own-care',
      })),
    );
    const added = store.db
      .selectFrom('event')
      .select(['type', 'recordId', 'budgetHolderId'])
      .orderBy('id')
      .offset(events);
    expect(await added.limit(9).execute()).toEqual(
      ids.map((recordId, at) => ({ type: 'declaration.awaiting-holder', recordId, budgetHolderId: at + 1 })),
    );
    const kept = store.db.selectFrom('idempotency').select(['key', 'recordId', 'budgetHolderIdsJson']).orderBy('key');
    expect(await kept.execute()).toEqual(
      ids.map((recordId, at) => ({ key: `key-${at}`, recordId, budgetHolderIdsJson: `[${at + 1}]` })),
    );
    await closeLines(store);
    for await (const finding of accessLogFindings(store, noCounts())) expect(finding).toBeUndefined();
  });

  test('each is answered in its own language', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const fixed = { hoursPattern: 'fixed', minutesPerWeek: 60, daysPerWeek: 1 } as const;
    const change: Parameters<typeof declarable>[1] = {
      change: (terms) => ({ ...terms, workArrangements: { ...terms.workArrangements, ...fixed } }),
    };
    const one = await declarable(desk, change);
    const other = await declarable(desk, { ...change, provider: one.provider });
    const { together, groups } = watched();
    const clock = { now: () => startOfTests };
    const body = { lines: [hours('2026-10-01', 75)] };
    const came = await sendersTo(store, one.careProvider, { together, clock }).all([
      { body: declarationOf(one, { ...body, reference: 'nl' }), language: 'nl' },
      { body: declarationOf(other, { ...body, reference: 'en' }), language: 'en' },
    ]);
    expect(groups).toMatchObject([{ stored: 2 }]);
    expect(came.map(({ language }) => language)).toEqual(['nl', 'en']);
    expect(came.map(({ body: { warnings } }) => warnings[0].message)).toEqual([
      expect.stringContaining('uur'),
      expect.stringContaining('hour'),
    ]);
  });

  test('what was answered before is answered once more, what repeats another has its number, and what is wrong is refused', async () => {
    const store = await open();
    const { sent, careProvider } = await begin(store, 4);
    const { together, groups } = watched();
    const { declare, all, log } = sendersTo(store, careProvider, { together });
    await declare(sent[0]!);
    const late = { ...sent[3]!, body: { ...sent[3]!.body, month: '2026-12' } };
    const came = await all([
      ...sent.slice(0, 3),
      { ...sent[1]!, key: 'another' },
      late,
      { ...sent[2]!, body: sent[1]!.body },
    ]);
    expect(came.map(told)).toEqual([
      [201, 'D0000001', true],
      [201, 'D0000002', false],
      [201, 'D0000003', false],
      [201, 'D0000002', false],
      [400, 'rules-violated'],
      [409, 'idempotency-mismatch'],
    ]);
    expect(groups).toMatchObject([{ stored: 2 }]);
    expect(log).toEqual([]);
    expect(await countOf(store, 'declaration')).toBe(3);
  });

  test('of those that cannot both stand the first does, whatever they share', async () => {
    const store = await open();
    const { cases, careProvider } = await begin(store, 4);
    const invoice = { invoiceNumber: 'F1', invoiceDate: '2026-12-01' };
    const bodies = [
      ofNovember(cases[0]!, { reference: 'a' }),
      ofNovember(cases[0]!, { reference: 'b' }),
      ofNovember(cases[1]!, { reference: 'a' }),
      ofNovember(cases[2]!, { reference: 'c', ...invoice }),
      ofNovember(cases[3]!, { reference: 'd', ...invoice }),
    ];
    const came = await sendersTo(store, careProvider).all(bodies.map((body) => ({ body })));
    expect(came.map(({ status, issues }) => issues ?? status)).toEqual([
      201,
      ['DUPLICATE_MONTH'],
      ['REFERENCE_REUSED'],
      201,
      ['INVOICE_NUMBER_USED'],
    ]);
  });

  test('only who may see and do the same goes together, however they signed in', async () => {
    const store = await open();
    const { sent, careProvider } = await begin(store, 1);
    const { together, groups } = watched();
    const signIn = { level: null, signedInAt: null, endsAt: inDecember };
    const others: Partial<Caller>[] = [
      {},
      { subject: 'colleague' },
      { name: 'Another name' },
      { person: 'another' },
      { careProviderId: 77 },
      { onlyHolder: 77 },
      { seat },
      { seat: { ...seat, rights: ['see', 'submit'] } },
      { seat: { ...seat, only: 'certificate' } },
    ];
    const callers = others.map((change) => ({ ...careProvider, ...change }));
    const twice = [...callers, ...callers.map((caller) => ({ ...caller, signIn }))];
    await sendersTo(store, careProvider, { together }).all(twice.map((caller) => ({ body: sent[0]!.body, caller })));
    const expected = callers.map(({ subject }) => [subject, subject]);
    expect(groups.map((group) => group.callers).toSorted()).toEqual(expected.toSorted());
  });

  test('whoever is no care provider declares alone', async () => {
    const store = await open();
    const { sent, cases, careProvider } = await begin(store, 1);
    const { together, groups } = watched();
    const senders = sendersTo(store, careProvider, { together });
    const mine = { ...sent[0]!, caller: cases[0]!.holder };
    const came = await senders.all([mine, { ...mine, body: { ...mine.body, reference: 'again' }, key: 'another' }]);
    expect(came.map(({ status }) => status).toSorted()).toEqual([201, 400]);
    expect(groups).toEqual([]);
  });

  test('when all of a group fails each is done alone, and who runs the portal is told', async () => {
    const whole = await open();
    const { sent, careProvider } = await begin(whole, 3);
    const failure = vi.fn().mockImplementationOnce(fail);
    const { all, log } = sendersTo(ending(whole, failure), careProvider);
    const came = await all(sent);
    expect(came.map(({ status, replayed }) => [status, replayed])).toEqual(Array(3).fill([201, false]));
    const lines = (await linesOf(whole)).map(({ requestId, recordId }) => [requestId, recordId]);
    expect(lines.toSorted()).toEqual(sent.map(({ request }, at) => [request, came[at]!.body.id]));
    expect([await countOf(whole, 'declaration'), await countOf(whole, 'idempotency')]).toEqual([3, 3]);
    expect(failure).toHaveBeenCalledTimes(4);
    expect(log).toMatchObject([
      { level: 'warn', event: 'not-together', operation: 'declarations.create', calls: 3, error: 'TypeError' },
    ]);
  });

  test('what makes a group fail fails alone, and its line names no record', async () => {
    const whole = await open();
    const { sent, careProvider } = await begin(whole, 3);
    const { reference: bad } = sent[1]!.body;
    const { all, log } = sendersTo(ending(whole, vi.fn().mockImplementationOnce(fail)), careProvider, {
      services: {
        ...services,
        'declarations.create': async (context, input) =>
          input.reference === bad ? fail() : services['declarations.create'](context, input),
      },
    });
    expect((await all(sent)).map(({ status }) => status)).toEqual([201, 500, 201]);
    const lines = await linesOf(whole);
    expect(lines.map(({ requestId, recordId, status }) => [requestId, recordId !== null, status]).toSorted()).toEqual([
      ['request-0', true, 201],
      ['request-1', false, 500],
      ['request-2', true, 201],
    ]);
    expect(log.map(({ event }) => event)).toEqual(['not-together', 'internal-error']);
  });

  test('while the database takes nothing nobody waits for it twice', async () => {
    const whole = await open();
    const { sent, careProvider } = await begin(whole, 3);
    const away = vi.fn().mockImplementationOnce(() => {
      throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
    });
    const { all } = sendersTo(ending(whole, away), careProvider);
    expect((await all(sent)).map(told)).toEqual(Array(3).fill([503, 'unavailable']));
    expect(away).toHaveBeenCalledTimes(1);
    expect((await all(sent)).map(({ status, replayed }) => [status, replayed])).toEqual(Array(3).fill([201, false]));
  });

  test('when nobody heard that all was done, it is done once: sent again it is answered as it was', async () => {
    const store = await open();
    const { sent, careProvider } = await begin(store, 3);
    let isUnheard = true;
    const deaf: Store = {
      ...store,
      transaction: async (work, options) => {
        const result = await store.transaction(work, options);
        if (isUnheard && options?.small === true) throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
        return result;
      },
    };
    const { all } = sendersTo(deaf, careProvider);
    expect((await all(sent)).map(told)).toEqual(Array(3).fill([503, 'unavailable']));
    isUnheard = false;
    const ids = ['D0000001', 'D0000002', 'D0000003'];
    expect((await all(sent)).map(told)).toEqual(ids.map((id) => [201, id, true]));
  });

  test('what is killed before it is committed never was, and is done when it comes again', async () => {
    const database = await freshDatabase();
    const store = await open(database);
    const { sent, cases, careProvider } = await begin(store, 3);
    const before = await contentsOf(store);
    const script = `${import.meta.dirname}/../../support/kill-in-group.ts`;
    const args = [
      '--disable-warning=ExperimentalWarning',
      script,
      database,
      cases[0]!.provider.id,
      JSON.stringify(sent),
    ];
    expect(spawnSync(process.execPath, args).signal).toBe('SIGKILL');
    // Numbers that were given out on PostgreSQL are not given again.
    const { counter: _, ...after } = await contentsOf(store);
    expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([table]) => table !== 'counter')));
    expect(await linesOf(store)).toEqual([]);
    const came = await sendersTo(store, careProvider).all(sent);
    expect(came.map(({ status, replayed }) => [status, replayed])).toEqual(Array(3).fill([201, false]));
  });

  test('a portal that closes answers all who wait', async () => {
    const { store, changes } = counted(await open());
    const { cases, careProvider } = await begin(store, 1);
    const { all, pipeline } = sendersTo(store, careProvider);
    const before = changes();
    // More than one group, of which all but the first are refused.
    const many: Sent[] = Array.from({ length: 120 }, (_, at) => ({
      body: ofNovember(cases[0]!, { reference: `r${at}` }),
    }));
    let answered = 0;
    for (const each of many) void all([each]).then(([came]) => (answered += came === undefined ? 0 : 1));
    await pipeline.finished();
    await expect.poll(() => answered).toBe(120);
    expect(changes() - before).toBeGreaterThan(119);
    expect(await countOf(store, 'declaration')).toBe(1);
  });

  test('two portals on one database that are sent the same make each of them once', async () => {
    const database = await freshDatabase();
    const one = await open(database);
    const two = await open(database);
    const { sent, careProvider } = await begin(one, 6);
    const first = sendersTo(one, careProvider);
    const second = sendersTo(two, careProvider);
    const others = sent.map((each) => ({ ...each, key: `other-${each.key}` })).reverse();
    const [came, cameOther] = await Promise.all([first.all(sent), second.all(others)]);
    const ids = came.map(({ body }) => body.id);
    expect(new Set(ids).size).toBe(6);
    expect(cameOther.map(({ body }) => body.id).reverse()).toEqual(ids);
    expect([await countOf(one, 'declaration'), await countOf(one, 'idempotency')]).toEqual([6, 12]);
    expect([...first.log, ...second.log]).toEqual([]);
  });

  if (name === 'postgres') {
    test('what another portal was ahead of within a group is judged again, and the rest of the group stands', async () => {
      const database = await freshDatabase();
      const one = await open(database);
      const two = await open(database);
      const { sent, cases, careProvider } = await begin(one, 4);
      const ahead = ofNovember(cases[3]!, { reference: sent[1]!.body.reference });
      const other = sendersTo(two, careProvider);
      const getAhead = vi.fn().mockImplementationOnce(() => other.declare({ body: ahead }));
      const slow = preceded(one, getAhead);
      const { together, groups } = watched();
      const came = await sendersTo(slow, careProvider, { together }).all(sent.slice(0, 3));
      expect(came.map(({ status, issues }) => issues ?? status)).toEqual([201, ['REFERENCE_REUSED'], 201]);
      expect(groups).toMatchObject([{ stored: 2 }]);
    });
  }

  test('a portal that is asked over HTTP writes together', async () => {
    const running = await runPortal({ database: await freshDatabase() });
    const { portal, issuer, clock, ask } = running;
    const { sent } = await begin(portal.store, 12);
    clock.at = inDecember;
    const token = await issuer.token({ role: 'care-provider', agb: newProvider('organisation', 1).agbCode! });
    expect((await ask('PATCH', '/v1/profile', { token, body: { phone: '0612345678' } })).status).toBe(200);
    const transactions = vi.spyOn(portal.store, 'transaction');
    const came = await Promise.all(
      sent.map(({ body, key }) =>
        ask('POST', '/v1/declarations', { token, body, headers: { 'idempotency-key': key } }),
      ),
    );
    expect(came.map(({ status }) => status)).toEqual(Array(12).fill(201));
    const writes = transactions.mock.calls.filter(([, options]) => options?.small === true);
    expect(writes.length).toBeLessThan(12);
  });
});

function fail(): never {
  throw new TypeError('A fault of a test');
}

/** The store; in a transaction this is done before it gives out numbers of declarations. */
function preceded(store: Store, first: () => Promise<unknown> | undefined): Store {
  const inside = (one: Store): Store => ({
    ...one,
    transaction: (work) => work(inside(one)),
    nextIds: async (kind, count) => {
      if (kind === 'declaration') await first();
      return one.nextIds(kind, count);
    },
  });
  return { ...store, transaction: (work, options) => store.transaction((one) => work(inside(one)), options) };
}
