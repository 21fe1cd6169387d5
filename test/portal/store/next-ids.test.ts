import { expect, test } from 'vitest';
import { onBothEngines } from '../support/engines.ts';

onBothEngines(({ freshDatabase, open }) => {
  test('each kind of record counts from 1', async () => {
    const store = await open();
    expect(await store.nextIds('award', 3)).toBe(1);
    expect(await store.nextIds('award', 1)).toBe(4);
    expect(await store.nextIds('agreement', 1)).toBe(1);
  });

  test('no number is given twice, whoever asks', async () => {
    const database = await freshDatabase();
    const stores = [await open(database), await open(database)];
    const firsts = await Promise.all(Array.from({ length: 60 }, (_, at) => stores[at % 2]!.nextIds('declaration', 5)));
    const numbers = firsts.flatMap((first) => [0, 1, 2, 3, 4].map((more) => first + more));
    expect(new Set(numbers).size).toBe(300);
    expect(Math.max(...numbers)).toBe(300);
  });

  test('transactions that reserve numbers do not wait for each other', async () => {
    const store = await open();
    await Promise.all(
      Array.from({ length: 30 }, () =>
        store.transaction(async (inside) => {
          await inside.nextIds('payment', 1);
          await inside.nextIds('payment', 1);
        }),
      ),
    );
    expect(await store.nextIds('payment', 1)).toBe(61);
  });
});
