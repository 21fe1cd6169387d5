import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Services } from '../../../../src/portal/handler.ts';
import { services } from '../../../../src/portal/services.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { contentsOf } from '../../support/contents.ts';
import { onBothEngines } from '../../support/engines.ts';
import { newKey, runPortal, type RunningPortal } from '../../support/running-portal.ts';
import { createWorld, type World } from '../../support/world.ts';

async function inWorld(database: string, own: Partial<Services> = {}): Promise<RunningPortal & { world: World }> {
  const running = await runPortal({ database, services: { ...services, ...own } });
  return { ...running, world: await createWorld(running) };
}

onBothEngines(({ name, freshDatabase }) => {
  test('the change, its events, its line and its answer are there together', async () => {
    const { ask, portal, world } = await inWorld(await freshDatabase());
    const headers = { 'idempotency-key': 'create-1', 'x-request-id': 'request-0001' };
    const { body } = await ask('POST', '/v1/agreements', { token: world.tokens['budget-holder'], body: {}, headers });
    const { event, idempotency, agreement } = await contentsOf(portal.store);
    expect(agreement!.at(-1)).toMatchObject({ id: Number(body.id.slice(1)), status: 'draft' });
    expect(event!.at(-1)).toMatchObject({ type: 'agreement.created', recordId: body.id });
    expect(idempotency!.at(-1)).toMatchObject({ key: headers['idempotency-key'], operation: 'agreements.create' });
    const lines = portal.store.db.selectFrom('accessLog').selectAll().where('requestId', '=', 'request-0001');
    expect(await lines.execute()).toMatchObject([
      {
        role: 'budget-holder',
        operation: 'agreements.create',
        recordId: body.id,
        budgetHolderIdsJson: '[1]',
        status: 201,
      },
    ]);
  });

  test('of a write that fails halfway nothing is there but its line', async () => {
    const { ask, portal, log, world } = await inWorld(await freshDatabase(), {
      'awards.withdraw': async (context, input, params) => {
        const answer = await services['awards.withdraw'](context, input, params);
        if (input.reason === 'fail') throw new Error(`No room for ${answer.budgetHolder.name}`);
        return answer;
      },
    });
    const before = await contentsOf(portal.store);
    const withdraw = (reason: string) =>
      ask('POST', `/v1/awards/${world.ids.awardId}/_withdraw`, {
        token: world.tokens.assessor,
        body: { reason },
        headers: { 'idempotency-key': 'withdraw-1' },
      });
    const failed = await withdraw('fail');
    expect([failed.status, failed.body.code]).toEqual([500, 'internal-error']);
    expect(await contentsOf(portal.store)).toEqual(before);
    const line = portal.store.db
      .selectFrom('accessLog')
      .select(['operation', 'recordId', 'status'])
      .orderBy('id', 'desc');
    expect(await line.executeTakeFirst()).toEqual({
      operation: 'awards.withdraw',
      recordId: world.ids.awardId,
      status: 500,
    });
    expect(log).toMatchObject([
      { level: 'error', event: 'internal-error', operation: 'awards.withdraw', error: 'Error' },
    ]);
    expect((await withdraw('The holder moved')).status).toBe(200);
  });

  test('two portals on one database do what is asked once', async () => {
    const database = await freshDatabase();
    const first = await inWorld(database);
    const second = await runPortal({ database });
    const token = first.world.tokens['budget-holder'];
    // The other portal trusts the same issuer.
    Object.assign(second.issuer.identity, first.issuer.identity);
    const headers = newKey();
    const drafts = async (): Promise<number> => (await contentsOf(first.portal.store))['agreement']!.length;
    const before = await drafts();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        [first, second][at % 2]!.ask('POST', '/v1/agreements', { token, body: {}, headers }),
      ),
    );
    expect(await drafts()).toBe(before + 1);
    const codes = new Set(answers.map(({ status, body }) => (status === 201 ? 'done' : body.code)));
    expect([...codes].filter((code) => !['done', 'idempotency-in-progress'].includes(code))).toEqual([]);
    const waiting = answers.find(({ status }) => status === 409);
    if (waiting) expect(waiting.headers['retry-after']).toBe('1');
    const afterwards = await second.ask('POST', '/v1/agreements', { token, body: {}, headers });
    expect([afterwards.status, afterwards.headers['idempotent-replayed']]).toEqual([201, 'true']);
  });

  if (name === 'postgres') {
    test('a transaction that another was ahead of is run again', async () => {
      let ahead = 0;
      const { ask, world } = await inWorld(await freshDatabase(), {
        'agreements.create': async (context, input) => {
          const answer = await services['agreements.create'](context, input);
          ahead -= 1;
          if (ahead >= 0) await takeKeyAgain(context.store);
          return answer;
        },
      });
      const create = () => ask('POST', '/v1/agreements', { token: world.tokens['budget-holder'], body: {} });
      ahead = 2;
      expect((await create()).status).toBe(201);
      ahead = 3;
      expect((await create()).status).toBe(500);
    });
  }

  test('a store that is away for a moment is 503, and the same call works later', async () => {
    const database = await freshDatabase();
    let away = false;
    const { ask, log, world } = await inWorld(database, {
      'agreements.create': async (context, input) => {
        if (away) await breakConnection(context.store, name);
        return services['agreements.create'](context, input);
      },
    });
    const asked = { token: world.tokens['budget-holder'], body: {}, headers: newKey() };
    away = true;
    const first = await ask('POST', '/v1/agreements', asked);
    expect([first.status, first.body.code, first.headers['retry-after']]).toEqual([503, 'unavailable', '1']);
    expect(log).toMatchObject([{ level: 'warn', event: 'store-unavailable' }]);
    away = false;
    expect((await ask('POST', '/v1/agreements', asked)).status).toBe(201);
  });
});

/** As when another process wrote the same key just before. */
async function takeKeyAgain({ db }: Store): Promise<void> {
  await db.insertInto('setting').values({ key: 'key-check', value: '' }).execute();
}

/** As it happens: PostgreSQL ends the connection, SQLite has no room. */
async function breakConnection({ db }: Store, engine: string): Promise<void> {
  if (engine === 'postgres') await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db);
  else {
    await sql`pragma max_page_count = 1`.execute(db);
    try {
      await db
        .insertInto('setting')
        .values({ key: 'big', value: 'x'.repeat(1_000_000) })
        .execute();
    } finally {
      await sql`pragma max_page_count = 1073741823`.execute(db);
    }
  }
}
