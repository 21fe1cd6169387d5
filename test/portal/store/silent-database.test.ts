import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { templateName } from '../../setup/template.ts';
import { newPostgresDatabase } from '../support/engines.ts';
import { newKey, type RunningPortal, runPortal } from '../support/running-portal.ts';
import { silentProxy } from '../support/silent-proxy.ts';
import { createWorld, type World } from '../support/world.ts';
import { newAward } from '../support/cases.ts';

const databaseTimeouts = { connect: 1_000, query: 800, transaction: 300, lock: 200 };
const timeouts = { unfinished: 50, closing: 1_500 };

/** Every way in which a call comes to the database. */
const calls: [string, (running: RunningPortal, world: World) => ReturnType<RunningPortal['ask']>][] = [
  ['a read', ({ ask }, { tokens }) => ask('GET', '/v1/me', { token: tokens['budget-holder'] })],
  ['a list', ({ ask }, { tokens }) => ask('GET', '/v1/agreements', { token: tokens.representative })],
  ['a write', ({ ask }, { tokens }) => ask('POST', '/v1/awards', { token: tokens.assessor, body: newAward(7) })],
  [
    'a keyed write',
    ({ ask }, { tokens }) =>
      ask('POST', '/v1/awards', { token: tokens.assessor, body: newAward(8), headers: newKey() }),
  ],
  ['a refusal', ({ ask }, { tokens }) => ask('POST', '/v1/awards', { token: tokens['budget-holder'], body: {} })],
  ['a call of nobody', ({ ask }) => ask('GET', '/v1/me')],
];

async function answersOf(running: RunningPortal, world: World): Promise<[string, number][]> {
  const answers = await Promise.all(calls.map(([, call]) => call(running, world)));
  for (const { status, headers, body } of answers.filter((answer) => answer.status >= 500)) {
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'unavailable', '1']);
  }
  return calls.map(([name], index) => [name, answers[index]!.status]);
}

const allUnavailable = calls.map(([name]) => [name, 503]);

describe('a PostgreSQL that goes silent', () => {
  const open = async () => {
    const database = await newPostgresDatabase(templateName);
    // On a busy machine the impatient portal would give up while these records are made.
    const patient = await runPortal({ database });
    const world = await createWorld(patient);
    await patient.portal.close();
    const proxy = await silentProxy(database);
    const { issuer } = patient;
    return { proxy, world, running: await runPortal({ database: proxy.database, databaseTimeouts, timeouts, issuer }) };
  };

  test('is answered for with 503, while the portal says that it lives; it is used again when it speaks', async () => {
    const { proxy, running, world } = await open();
    proxy.fallSilent();
    const asked = answersOf(running, world);
    expect((await running.ask('GET', '/health')).status).toBe(200);
    expect(await asked).toEqual(allUnavailable);
    // New connections are not answered either.
    expect((await calls[0]![1](running, world)).status).toBe(503);
    proxy.speak();
    // On a busy machine a new connection may take more time than this impatient portal gives it.
    await expect.poll(async () => (await calls[0]![1](running, world)).status).toBe(200);
    expect((await answersOf(running, world)).map(([, status]) => status)).toEqual([200, 200, 201, 201, 403, 401]);
    expect(running.log.filter(({ event }) => event === 'internal-error')).toEqual([]);
  });

  test('lets go of a transaction, and of what that had locked', async () => {
    const { proxy, running, world } = await open();
    const half = running.portal.store.transaction(async ({ db }) => {
      await db.insertInto('setting').values({ key: 'half', value: '' }).execute();
      proxy.fallSilent();
      await db.selectFrom('setting').selectAll().execute();
    });
    await expect(half).rejects.toThrow();
    proxy.speak();
    const again = async (): Promise<void> => {
      try {
        await running.portal.store.db.insertInto('setting').values({ key: 'half', value: '' }).execute();
      } catch {
        await again();
      }
    };
    await again();
    expect((await calls[0]![1](running, world)).status).toBe(200);
  });

  test('does not keep the portal from stopping, with calls under way or none', async () => {
    const { proxy, running, world } = await open();
    const url = await running.portal.listen();
    proxy.fallSilent();
    const headers = { authorization: `Bearer ${world.tokens.assessor}` };
    const asked = fetch(new URL('/v1/me', url), { headers });
    await wait(50);
    const [answer] = await Promise.all([asked, running.portal.close()]);
    expect(answer.status).toBe(503);
    const idle = await open();
    idle.proxy.fallSilent();
    await idle.running.portal.close();
  });

  test('is not waited for without end by a portal that starts', async () => {
    const proxy = await silentProxy(await newPostgresDatabase(templateName));
    proxy.fallSilent();
    const starting = runPortal({ database: proxy.database, databaseTimeouts });
    await expect(starting).rejects.toMatchObject({ code: 'database-failed' });
  });
});

describe('a SQLite database that another program has for itself', () => {
  const open = async () => {
    const database = join(mkdtempSync(join(tmpdir(), 'pgb-locked-')), 'portal.db');
    const running = await runPortal({ database, databaseTimeouts, timeouts });
    return { other: new DatabaseSync(database), running, world: await createWorld(running) };
  };

  // Calls that each waited for the lock would take longer than this test may.
  test('is waited for once, by all calls together', { timeout: 15_000 }, async () => {
    const { other, running, world } = await open();
    other.exec('begin immediate');
    expect(await answersOf(running, world)).toEqual(allUnavailable);
    const many = await Promise.all(Array.from({ length: 20 }, () => answersOf(running, world)));
    expect(many.every((answers) => answers.every(([, status]) => status === 503))).toBe(true);
    other.exec('rollback');
    expect((await answersOf(running, world)).map(([, status]) => status)).toEqual([200, 200, 201, 201, 403, 401]);
    other.close();
  });

  test('is used as soon as it is free', async () => {
    const { other, running, world } = await open();
    other.exec('begin immediate');
    const asked = answersOf(running, world);
    await wait(50);
    other.exec('rollback');
    expect((await asked).map(([, status]) => status)).toEqual([200, 200, 201, 201, 403, 401]);
    other.close();
  });

  test('does not keep the portal from stopping, and its log has the number that SQLite gave', async () => {
    const { other, running, world } = await open();
    const url = await running.portal.listen();
    other.exec('begin immediate');
    const asked = fetch(new URL('/v1/awards', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${world.tokens.assessor}`, 'content-type': 'application/json' },
      body: JSON.stringify(newAward(7)),
    });
    // By then it waits for the database, on a slow machine too.
    await wait(500);
    const [answer] = await Promise.all([asked, running.portal.close()]);
    expect(answer.status).toBe(503);
    expect(running.log).toContainEqual(expect.objectContaining({ event: 'store-unavailable', errcode: 5 }));
    other.close();
  });
});
