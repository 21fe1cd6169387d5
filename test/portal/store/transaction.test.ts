import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { DiskLog } from '../../../src/portal/store/sqlite/disk-log.ts';
import type { Store, TransactionOptions } from '../../../src/portal/store/store.ts';
import { onBothEngines } from '../support/engines.ts';

async function setting({ db }: Store, key: string): Promise<string | undefined> {
  return (await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst())?.value;
}

function save({ db }: Store, key: string, value = 'x'): Promise<unknown> {
  return db.insertInto('setting').values({ key, value }).execute();
}

onBothEngines(({ freshDatabase, open }) => {
  test('what fails leaves nothing behind', async () => {
    const store = await open();
    const work = store.transaction(async (inside) => {
      await save(inside, 'a');
      throw new Error('halfway');
    });
    await expect(work).rejects.toThrow('halfway');
    expect(await setting(store, 'a')).toBeUndefined();
  });

  test('a transaction in a transaction is the same one', async () => {
    const store = await open();
    const work = store.transaction(async (outer) => {
      await outer.transaction((inner) => save(inner, 'a'));
      throw new Error('after the inner one');
    });
    await expect(work).rejects.toThrow('after the inner one');
    expect(await setting(store, 'a')).toBeUndefined();
  });

  test('reads outside it go on and see what was there before', async () => {
    const store = await open();
    await save(store, 'a', 'before');
    await store.transaction(async (inside) => {
      await inside.db.updateTable('setting').set({ value: 'after' }).where('key', '=', 'a').execute();
      expect(await setting(store, 'a')).toBe('before');
      expect(await setting(inside, 'a')).toBe('after');
    });
    expect(await setting(store, 'a')).toBe('after');
  });

  test('many at once, of two connections, lose no update', async () => {
    const database = await freshDatabase();
    const stores = [await open(database), await open(database)];
    await save(stores[0]!, 'count', '0');
    const addOne = (store: Store): Promise<void> =>
      store.transaction(async ({ db }) => {
        const row = db.selectFrom('setting').select('value').where('key', '=', 'count');
        const { value } = await (store.engine === 'postgres' ? row.forUpdate() : row).executeTakeFirstOrThrow();
        await db
          .updateTable('setting')
          .set({ value: String(Number(value) + 1) })
          .where('key', '=', 'count')
          .execute();
      });
    await Promise.all(Array.from({ length: 40 }, (_, at) => addOne(stores[at % 2]!)));
    expect(await setting(stores[0]!, 'count')).toBe('40');
  });

  test('a write outside a transaction waits for the one that is running', async () => {
    const store = await open();
    const order: string[] = [];
    let outside: Promise<unknown> | undefined;
    await store.transaction(async (inside) => {
      outside = save(store, 'b').then(() => order.push('outside'));
      await save(inside, 'a');
      await setting(inside, 'a');
      if (store.engine === 'sqlite') order.push('inside');
    });
    await outside;
    expect(await setting(store, 'b')).toBe('x');
    expect(order.at(-1)).toBe('outside');
  });

  test('after a failed statement the next transaction works', async () => {
    const store = await open();
    await save(store, 'a');
    await expect(store.transaction((inside) => save(inside, 'a'))).rejects.toThrow(/unique/i);
    await store.transaction((inside) => save(inside, 'b'));
    expect(await setting(store, 'b')).toBe('x');
  });

  test('what need not wait for the disk is all or nothing too, and makes no other less safe', async () => {
    const store = await open();
    await store.transaction((inside) => save(inside, 'a'), { durable: false });
    const failing = store.transaction(
      async (inside) => {
        await save(inside, 'b');
        throw new Error('halfway');
      },
      { durable: false },
    );
    await expect(failing).rejects.toThrow('halfway');
    expect([await setting(store, 'a'), await setting(store, 'b')]).toEqual(['x', undefined]);
    expect(await waitsForDisk(store)).toBe(true);
    expect(await waitsForDisk(store, { small: true })).toBe(true);
    expect(await waitsForDisk(store, { durable: false })).toBe(false);
  });

  test('of small writes at the same time each is there when it is done, and one that fails undoes only itself', async () => {
    const store = await open(await freshDatabase());
    const names = Array.from({ length: 20 }, (_, at) => `small-${at}`);
    const write = async (name: string, at: number): Promise<string | undefined> => {
      await store.transaction(
        async (inside) => {
          await save(inside, name);
          if (at % 4 === 3) throw new Error('refused');
        },
        { small: true },
      );
      return setting(store, name);
    };
    const done = await Promise.allSettled(names.map(write));
    expect(done.map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as Error).message))).toEqual(
      names.map((_, at) => (at % 4 === 3 ? 'refused' : 'x')),
    );
    expect(await Promise.all(names.map((name) => setting(store, name)))).toEqual(
      names.map((_, at) => (at % 4 === 3 ? undefined : 'x')),
    );
  });

  test('small writes and others at the same time, of two connections, lose no update', async () => {
    const database = await freshDatabase();
    const stores = [await open(database), await open(database)];
    await save(stores[0]!, 'count', '0');
    const addOne = (at: number): Promise<void> =>
      stores[at % 2]!.transaction(
        async ({ db, engine }) => {
          const row = db.selectFrom('setting').select('value').where('key', '=', 'count');
          const { value } = await (engine === 'postgres' ? row.forUpdate() : row).executeTakeFirstOrThrow();
          await db
            .updateTable('setting')
            .set({ value: String(Number(value) + 1) })
            .where('key', '=', 'count')
            .execute();
        },
        [{ small: true }, {}, { durable: false }, { small: true }][at % 4],
      );
    await Promise.all(Array.from({ length: 40 }, (_, at) => addOne(at)));
    expect(await setting(stores[0]!, 'count')).toBe('40');
  });
});

/** On SQLite whoever writes waits for the log, and on PostgreSQL the server does before it answers. */
async function waitsForDisk(store: Store, options?: TransactionOptions): Promise<boolean> {
  const reach = vi.spyOn(DiskLog.prototype, 'reach');
  try {
    const synchronous = await store.transaction(async (inside) => {
      await save(inside, randomUUID());
      if (inside.engine === 'sqlite') return undefined;
      const { rows } = await sql<{
        at: string;
      }>`select current_setting('synchronous_commit') as at`.execute(inside.db);
      return rows[0]?.at;
    }, options);
    return synchronous === undefined ? reach.mock.calls.length > 0 : synchronous === 'on';
  } finally {
    reach.mockRestore();
  }
}
