import { createQueryId } from 'kysely';
import { expect, test } from 'vitest';
import { openCovered } from '../../../../src/portal/store/rows/open-covered.ts';
import { COVER } from '../../../../src/portal/store/secrets.ts';

function opened() {
  const asked: string[] = [];
  const plugin = openCovered({
    unseal: (sealed) => {
      asked.push(sealed);
      return sealed.toUpperCase();
    },
  });
  const rowsOf = async (rows: Record<string, unknown>[]): Promise<unknown> =>
    (await plugin.transformResult({ queryId: createQueryId(), result: { rows } })).rows;
  return { asked, rowsOf };
}

test('a text that comes again is opened once, in whatever answer and column it stands', async () => {
  const { asked, rowsOf } = opened();
  const rows = () => [
    { surname: `${COVER}one`, id: 1, iban: null },
    { surname: `${COVER}two`, initials: 'plain' },
    { initials: `${COVER}one` },
  ];
  const expected = [{ surname: 'ONE', id: 1, iban: null }, { surname: 'TWO', initials: 'plain' }, { initials: 'ONE' }];
  expect(await rowsOf(rows())).toEqual(expected);
  expect(await rowsOf(rows())).toEqual(expected);
  expect(asked).toEqual(['one', 'two']);
});

test('what is kept of them has a bound, and a long text is not kept', async () => {
  const { asked, rowsOf } = opened();
  const long = 'a'.repeat(1000);
  await rowsOf([{ note: COVER + long }, { note: COVER + long }]);
  expect(asked).toEqual([long, long]);
  await rowsOf(Array.from({ length: 40_000 }, (_, at) => ({ name: `${COVER}${at}` })));
  expect(asked.length).toBe(40_002);
  await rowsOf([{ name: `${COVER}0` }, { name: `${COVER}39999` }]);
  expect(asked.slice(40_002)).toEqual(['0']);
});
