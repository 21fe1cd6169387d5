import { expect, test } from 'vitest';
import { AccessLog } from '../../../src/portal/pipeline/access-log.ts';
import { newCall } from '../../../src/portal/pipeline/call.ts';
import { providerOf } from '../support/callers.ts';
import { onBothEngines } from '../support/engines.ts';
import { runPortal, type RunningPortal } from '../support/running-portal.ts';
import { createWorld } from '../support/world.ts';

onBothEngines(({ freshDatabase, open }) => {
  test('lines that come together and one after the other are all there when their call is answered', async () => {
    const store = await open();
    const log = new AccessLog(store);
    const written = async (): Promise<string[]> =>
      (await store.db.selectFrom('accessLog').select('requestId').orderBy('id').execute()).map((row) => row.requestId);
    for (const round of ['a', 'b', 'c']) {
      const names = Array.from({ length: 20 }, (_, at) => `${round}${at}`);
      await Promise.all(
        names.map(async (name) => {
          const call = newCall({ operation: 'me.show', params: {}, requestId: name, language: 'nl' });
          await log.append(call, { status: 200, at: 1, endedAt: 2 });
          expect(await written()).toContain(name);
        }),
      );
    }
    expect(await written()).toHaveLength(60);
  });

  test('who acts on another day is written down once more: after years their name may have gone', async () => {
    const store = await open();
    const log = new AccessLog(store);
    const caller = providerOf('V0000001');
    const append = async (at: number) => {
      const call = newCall({ operation: 'me.show', params: {}, requestId: 'r', language: 'nl' });
      await log.append({ ...call, caller }, { status: 200, at, endedAt: at });
      return (await store.db.selectFrom('actor').select('id').execute()).length;
    };
    const day = 24 * 60 * 60_000;
    expect(await append(day)).toBe(1);
    await store.db.deleteFrom('actor').execute();
    // The line of that day keeps the name from going on it.
    expect(await append(2 * day - 1)).toBe(0);
    expect(await append(2 * day)).toBe(1);
  });

  test('who cannot be logged is not answered', async () => {
    const running = await runPortal({ database: await freshDatabase() });
    const { tokens } = await createWorld(running);
    const token = tokens['budget-holder'];
    await running.portal.store.db.schema.alterTable('accessLog').renameTo('elsewhere').execute();
    const statuses = [
      await running.ask('GET', '/v1/me', { token }),
      await running.ask('POST', '/v1/agreements', { token, body: {} }),
      await running.ask('GET', '/v1/me'),
    ];
    expect(statuses.map(({ status, text }) => [status, text.includes('Voorbeeld')])).toEqual([
      [500, false],
      [500, false],
      [500, false],
    ]);
    await running.portal.store.db.schema.alterTable('elsewhere').renameTo('accessLog').execute();
    expect((await running.ask('GET', '/v1/me', { token })).status).toBe(200);
  });
});

test('every call leaves one line, also when it was refused', async () => {
  const running = await runPortal();
  const { tokens, ids } = await createWorld(running);
  const stranger = await running.issuer.token({ role: 'budget-holder', bsn: '123456782' });
  const calls: [method: string, path: string, token: string | undefined, body: unknown, ...expected: unknown[]][] = [
    ['GET', '/v1/me', undefined, undefined, 'me.show', null, null, [], 401],
    ['GET', '/v1/me', 'abc', undefined, 'me.show', null, null, [], 401],
    ['GET', '/v1/me', stranger, undefined, 'me.show', null, null, [], 403],
    ['POST', '/v1/awards', tokens['care-provider'], '{}', 'awards.create', 'care-provider', null, [], 403],
    ['POST', '/v1/awards', tokens.assessor, '{', 'awards.create', 'assessor', null, [], 400],
    ['POST', '/v1/awards', tokens.assessor, {}, 'awards.create', 'assessor', null, [], 400],
    ['GET', '/v1/awards/T0000077', tokens.assessor, undefined, 'awards.show', 'assessor', 'T0000077', [], 404],
    ['GET', `/v1/awards/${ids.awardId}`, tokens.assessor, undefined, 'awards.show', 'assessor', ids.awardId, [1], 200],
    ['GET', '/v1/me', tokens.representative, undefined, 'me.show', 'representative', null, [1], 200],
  ];
  for (const [method, path, token, body, operation, role, recordId, holders, status] of calls) {
    const requestId = `request-${Math.random()}`;
    const answer = await running.ask(method, path, { token, body, headers: { 'x-request-id': requestId } });
    expect(answer.status).toBe(status);
    const lines = await linesOf(running, requestId);
    expect(
      lines.map(({ budgetHolderIdsJson, ...rest }) => ({ ...rest, holders: JSON.parse(budgetHolderIdsJson) })),
    ).toEqual([{ operation, role, recordId, holders, status, at: running.clock.at }]);
  }
});

test('one person is one subject, and nobody else is', async () => {
  const running = await runPortal();
  const { tokens } = await createWorld(running);
  const subjects: string[] = [];
  for (const token of [tokens['budget-holder'], tokens['budget-holder'], tokens.representative, undefined]) {
    const requestId = `request-${subjects.length}`;
    await running.ask('GET', '/v1/home', { token, headers: { 'x-request-id': requestId } });
    const db = running.portal.store.db.selectFrom('accessLog').select('subjectHash').where('requestId', '=', requestId);
    subjects.push((await db.executeTakeFirstOrThrow()).subjectHash);
  }
  expect(subjects[0]).toBe(subjects[1]);
  expect(new Set(subjects).size).toBe(3);
  expect(subjects[3]).toBe('anonymous');
});

function linesOf({ portal }: RunningPortal, requestId: string) {
  return portal.store.db
    .selectFrom('accessLog')
    .select(['operation', 'role', 'recordId', 'budgetHolderIdsJson', 'status', 'at'])
    .where('requestId', '=', requestId)
    .execute();
}
