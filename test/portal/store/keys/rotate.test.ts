// Another data key takes over while a portal is asked all the time, and while what changes it is stopped and killed.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { keepSealed } from '../../../../src/portal/jobs/keep-sealed.ts';
import { checkStore } from '../../../../src/portal/store/check/check-store.ts';
import { UnknownDataKeyError } from '../../../../src/portal/store/errors.ts';
import { reseal } from '../../../../src/portal/store/keys/reseal.ts';
import { changeStoreKey, finishStoreKey, listKeys, rotateKeys } from '../../../../src/portal/store/keys/upkeep.ts';
import { openStore, type OpenStore } from '../../../../src/portal/store/open/open-store.ts';
import { assessor } from '../../support/callers.ts';
import { newAward, newProvider, startOfTests, termsOf } from '../../support/cases.ts';
import { createDesk } from '../../support/desk.ts';
import { onBothEngines, testKey } from '../../support/engines.ts';
import { newKey, runPortal, type RunningPortal } from '../../support/running-portal.ts';
import { careOffice } from '../../support/callers.ts';

const PAUSE_MILLISECONDS = 25;
const script = `${import.meta.dirname}/../../support/kill-in-rotation.ts`;

/** Drafts with a text that only its own key opens, each read back as soon as it is written. */
async function useAgainAndAgain(running: RunningPortal, isOver: () => boolean) {
  const { issuer, ask } = running;
  const office = await issuer.token({ role: 'assessor', office: careOffice });
  const award = newAward(1);
  const holder = await issuer.token({ role: 'budget-holder', bsn: award.budgetHolder!.bsn });
  const faults: string[] = [];
  let calls = 0;
  const send = async (token: string, method: string, path: string, body?: unknown) => {
    calls += 1;
    const answer = await ask(method, `/v1${path}`, { token, body, headers: newKey() });
    if (answer.status >= 300) faults.push(`${method} ${path}: ${answer.text}`);
    return answer.body;
  };
  const { id: awardId } = await send(office, 'POST', '/awards', award);
  const { id: providerId } = await send(holder, 'POST', '/care-providers', newProvider('organisation', 1));
  const written: string[] = [];
  const use = async (): Promise<void> => {
    while (!isOver()) {
      const terms = termsOf('assignment-organisation', providerId, [awardId]);
      const careDescription = `Zorg ${written.length}`;
      const draft = { ...terms, generalTerms: { ...terms.generalTerms, careDescription } };
      const { id } = await send(holder, 'POST', '/agreements', draft);
      written.push(id);
      const shown = await send(holder, 'GET', `/agreements/${id}`);
      if (shown.generalTerms?.careDescription !== careDescription) faults.push(`${id} does not say what it said`);
      await send(holder, 'PATCH', '/profile', { phone: `06${10_000_000 + calls}` });
      // What is written also has to be looked at: without a pause there is always more of it.
      await wait(PAUSE_MILLISECONDS);
    }
  };
  await Promise.all([use(), use()]);
  for (const id of written.slice(0, 20)) await send(holder, 'GET', `/agreements/${id}`);
  return { faults, calls };
}

async function fill(store: OpenStore, count: number): Promise<void> {
  const desk = createDesk(store, startOfTests);
  await desk.call(assessor, 'awards.create', newAward(1));
  const values = Array.from({ length: count }, (_, at) => ({
    type: 'award.entered' as const,
    at: 1,
    recordId: 'T0000001',
    paramsJson: '{}',
    reasonSealed: store.seal(`reason ${at}`),
  }));
  await store.db.insertInto('event').values(values).execute();
}

onBothEngines(({ freshDatabase, open }) => {
  test('a portal runs through it: no call fails, all can be read, and the old key goes', async () => {
    const database = await freshDatabase();
    const running = await runPortal({ database, keyRefreshMilliseconds: 20 });
    const options = { database, key: testKey };
    let isOver = false;
    const used = useAgainAndAgain(running, () => isOver);
    let batches = 0;
    // Stopped once in the middle, and then gone on with.
    const stopped = await rotateKeys(options, { takenUpMilliseconds: 600, mayGoOn: () => (batches += 1) < 12 });
    expect(stopped).toBe('stopped');
    expect(await rotateKeys(options, { isNew: false })).toBe('done');
    isOver = true;
    const { faults, calls } = await used;
    expect(faults).toEqual([]);
    expect(calls).toBeGreaterThan(20);
    expect(await rotateKeys(options, { isNew: false })).toBe('done');
    expect(await listKeys(options)).toMatchObject({
      keys: [
        { id: 1, state: 'empty', values: 0 },
        { id: 2, state: 'in-use' },
      ],
      left: 0,
      clear: 0,
    });
    expect(running.portal.store.currentKey()).toBe(2);
    // A day later a second look finds nothing either.
    const later = { now: () => Date.now() + 86_400_000, mayGoOn: () => true };
    expect(await reseal(running.portal.store, later)).toBe('done');
    expect((await listKeys(options)).keys.map(({ id }) => id)).toEqual([2]);
    expect((await checkStore(options)).findings).toEqual([]);
  });

  test('a value that came under the old key afterwards keeps that key from being removed', async () => {
    const database = await freshDatabase();
    const options = { database, key: testKey };
    const asleep = await openStore({ ...options, keyRefreshMilliseconds: 600_000 });
    await fill(asleep, 3);
    expect(await rotateKeys(options, { takenUpMilliseconds: 0 })).toBe('done');
    const late = asleep.seal('written late');
    await asleep.db.updateTable('event').set({ reasonSealed: late }).where('id', '=', 1).execute();
    expect(await asleep.refreshKeys()).toBe(true);
    let now = Date.now() + 86_400_000;
    await reseal(asleep, { now: () => now, mayGoOn: () => true });
    expect((await listKeys(options)).keys.map(({ id, state }) => [id, state])).toEqual([
      [1, 'empty'],
      [2, 'in-use'],
    ]);
    now += 86_400_000;
    await reseal(asleep, { now: () => now, mayGoOn: () => true });
    expect((await listKeys(options)).keys.map(({ id }) => id)).toEqual([2]);
    const { reasonSealed } = await asleep.db
      .selectFrom('event')
      .selectAll()
      .where('id', '=', 1)
      .executeTakeFirstOrThrow();
    expect(asleep.unseal(reasonSealed!)).toBe('written late');
    await asleep.close();
  });

  test('it goes on where it was killed, in a portal that runs', async () => {
    const database = await freshDatabase();
    const options = { database, key: testKey };
    const store = await open(database);
    await fill(store, 450);
    const killed = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, database, '20']);
    expect(killed.signal).toBe('SIGKILL');
    const { left, total } = await listKeys(options);
    expect([left > 0, left < total]).toEqual([true, true]);
    await store.refreshKeys();
    await keepSealed(store, 60_000);
    expect(await listKeys(options)).toMatchObject({ left: 0, total });
    expect((await checkStore(options)).findings).toEqual([]);
  });

  test('another key of the store wraps the data keys anew, and the former one opens nothing after that', async () => {
    const database = await freshDatabase();
    const [former, next] = [testKey, randomBytes(32)].map((key) => ({ database, key })) as [Options, Options];
    const running = await open(database);
    await fill(running, 1);
    await changeStoreKey(former, next.key);
    await expect(rotateKeys(former, {})).rejects.toMatchObject({ code: 'store-key-changing' });
    for (const either of [former, next]) expect((await checkStore(either)).findings).toEqual([]);
    expect(await finishStoreKey(next)).toBeGreaterThan(0);
    await expect(openStore(former)).rejects.toMatchObject({ code: 'store-key-differs' });
    // Who was started with the former one goes on until it is started anew.
    expect(running.unseal(running.seal('text'))).toBe('text');
    expect((await listKeys(next)).storeKeys).toBe(1);
    expect((await checkStore(next)).findings).toEqual([]);
    expect(await rotateKeys(next, { takenUpMilliseconds: 0 })).toBe('done');
  });

  test('a process that still has the former key of the store seals nothing once another data key is in use', async () => {
    const database = await freshDatabase();
    const leftBehind = await open(database);
    const [former, next] = [testKey, randomBytes(32)].map((key) => ({ database, key })) as [Options, Options];
    await changeStoreKey(former, next.key);
    await finishStoreKey(next);
    expect(await leftBehind.refreshKeys()).toBe(true);
    const before = leftBehind.seal('text');
    expect(await leftBehind.tryToWrite()).toBeUndefined();
    await rotateKeys(next, { takenUpMilliseconds: 0 });
    await leftBehind.refreshKeys();
    // The data key that it has is removed in time, and nobody could open what it sealed.
    expect(() => leftBehind.seal('text')).toThrow(UnknownDataKeyError);
    expect(() => leftBehind.cover('text')).toThrow(UnknownDataKeyError);
    expect(await leftBehind.tryToWrite()).toMatchObject({ fault: 'failed' });
    expect(leftBehind.unseal(before)).toBe('text');
  });

  test('a data key that was put in the place of another is not taken', async () => {
    const database = await freshDatabase();
    const store = await open(database);
    await sql`update data_key_wrap set wrapped = (select max(wrapped) from data_key_wrap)`.execute(store.db);
    await expect(openStore({ database, key: testKey })).rejects.toMatchObject({ code: 'store-key-differs' });
  });
});

interface Options {
  database: string;
  key: Uint8Array;
}
