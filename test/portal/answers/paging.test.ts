import { beforeAll, describe, expect, test } from 'vitest';
import { readCursor } from '../../../src/portal/answers/paging.ts';
import { onBothEngines } from '../support/engines.ts';
import { assessor, holderOf } from '../support/callers.ts';
import { enterAward, newProvider, register, startOfTests, termsOf } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';

const RECORDS = 120;
type Paged =
  | 'budgetHolders.list'
  | 'careProviders.list'
  | 'awards.list'
  | 'budgets.list'
  | 'agreements.list'
  | 'messages.list'
  | 'events.list';

test.each([
  '',
  'x',
  'MA',
  Buffer.from('0').toString('base64url'),
  Buffer.from('-5').toString('base64url'),
  Buffer.from('1e3').toString('base64url'),
])('a cursor that no page gave is refused: %j', (cursor) => {
  expect(() => readCursor(cursor)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
});

onBothEngines(({ open }) => {
  let desk: Desk;
  let holder: ReturnType<typeof holderOf>;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
    const first = await enterAward(desk, 1);
    holder = holderOf(first.budgetHolder.id);
    await desk.atOnce(async (inside) => {
      for (let serial = 2; serial <= RECORDS; serial++) await addOfEach(inside, serial, first.id);
    });
  });

  const addOfEach = async (inside: Desk, serial: number, awardId: string): Promise<void> => {
    await enterAward(inside, serial);
    const provider = await register(inside, holder, newProvider('organisation', serial));
    await inside.call(holder, 'agreements.create', {
      parties: termsOf('assignment-organisation', provider.id, [awardId]).parties,
    });
    await enterAward(inside, 1, { start: `${2026 + serial}-01-01`, end: `${2026 + serial}-12-31` });
  };

  const readAll = async (name: Paged, limit: number): Promise<unknown[]> => {
    const caller = name === 'budgetHolders.list' ? assessor : holder;
    const items: unknown[] = [];
    let cursor: string | null = null;
    do {
      const answer: { items: unknown[]; nextCursor: string | null } = await desk.call(caller, name, {
        limit,
        ...(cursor !== null && { cursor }),
      });
      expect(answer.items.length).toBeLessThanOrEqual(limit);
      items.push(...answer.items);
      cursor = answer.nextCursor;
    } while (cursor !== null);
    return items;
  };
  const keyOf = (item: unknown): string => {
    const { id, awardId } = item as { id?: string; awardId?: string };
    return id ?? awardId!;
  };

  describe.each([
    ['budgetHolders.list', RECORDS],
    ['careProviders.list', RECORDS - 1],
    ['awards.list', RECORDS],
    ['budgets.list', RECORDS],
    ['agreements.list', RECORDS - 1],
    ['messages.list', RECORDS],
    ['events.list', RECORDS + RECORDS - 1],
  ] as const)('%s', (name, count) => {
    test.each([7, 40, 120, 500])('gives each record once, in order, with %i on a page', async (limit) => {
      const keys = (await readAll(name, limit)).map(keyOf);
      expect(keys).toHaveLength(count);
      expect(new Set(keys).size).toBe(count);
      const numbers = keys.map((key) => Number(key.replace(/^[A-Z]/, '')));
      expect(numbers).toEqual(numbers.toSorted((one, other) => (name === 'events.list' ? one - other : other - one)));
    });

    test('refuses a cursor that it did not give', async () => {
      await expect(
        desk.call(name === 'budgetHolders.list' ? assessor : holder, name, { cursor: 'nonsense' }),
      ).rejects.toMatchObject({
        code: 'invalid-input',
        issues: [{ code: 'FIELD_INVALID', path: 'cursor' }],
      });
    });
  });
});
