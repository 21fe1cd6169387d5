import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anyOf } from '../../../../src/portal/store/queries/visibility/any-of.ts';
import { longListOf } from '../../../../src/portal/store/rows/long-list.ts';
import { onBothEngines } from '../../support/engines.ts';

const many = Array.from({ length: 20_000 }, (_, at) => at + 1);

onBothEngines(({ openForAll }) => {
  test('numbers by the thousand are one value of a query, and say the same', async () => {
    const { db } = await openForAll();
    await db
      .insertInto('setting')
      .values(['one', 'two'].map((key) => ({ key, value: key })))
      .execute();
    const settings = db.selectFrom('setting').select('key').where('key', 'in', ['one', 'two', 'three']);
    const amount = (list: readonly number[], word: 'in' | 'not in') =>
      settings.where(({ eb, lit }) => eb(sql<number>`${lit(20_000)}`, word, list)).execute();
    expect(await amount(many, 'in')).toHaveLength(2);
    expect(await amount(many.slice(0, -1), 'in')).toEqual([]);
    expect(await amount(many, 'not in')).toEqual([]);
    expect(await amount(many.slice(0, -1), 'not in')).toHaveLength(2);
    // What stands for the list of a caller is made once, and says the same in each query.
    expect(anyOf(many)).toBe(anyOf(many));
    for (const word of ['in', 'not in'] as const) {
      const found = await settings.where(({ eb, lit }) => eb(sql<number>`${lit(20_000)}`, word, anyOf(many))).execute();
      expect(found).toEqual(await amount(many, word));
    }
    const texts = ['one', ...many.map((number) => `o'clock ${number}`)];
    expect(await settings.where('key', 'in', texts).execute()).toEqual([{ key: 'one' }]);
    expect(settings.where('key', 'in', texts).compile().parameters.length).toBe(4);
  });
});

test.each([
  ['a short list', [1, 2, 3]],
  ['a mixture', [...many, 'one']],
  ['what is neither', many.map(BigInt)],
])('%s is written out', (_, list) => {
  expect(longListOf(list)).toBeUndefined();
});
