import { expect, test } from 'vitest';
import { declarations } from '../../../src/import/declarations/kind.ts';
import { BatchPlan, Items } from '../../../src/import/stage/items.ts';
import { fc } from '../support/property.ts';

const anyHead = fc.option(
  fc.tuple(...declarations.headColumns.map(() => fc.option(fc.constantFrom('a', 'b'), { nil: undefined }))),
  {
    nil: undefined,
  },
);
const anyLine = fc.record({
  owner: fc.integer({ min: 1, max: 1500 }).map((number) => `Z${number}`),
  period: fc.constantFrom('2026-09', '2026-10'),
  head: anyHead,
});

type Line = typeof anyLine extends fc.Arbitrary<infer Of> ? Of : never;

/** Compares with the same in maps of texts. */
function mustBeTogether(lines: readonly Line[]): void {
  const items = new Items(declarations);
  const known = new Map<
    string,
    { id: number; firstLine: number; head: readonly (string | undefined)[] | undefined; lines: number }
  >();
  lines.forEach(({ owner, period, head }, at) => {
    const line = at + 2;
    const place = { line, offset: 0, length: 0, more: false, reference: undefined, wrong: false, findings: [] };
    const part = { ...place, owner, period, head, content: '{}', minutes: 1, cents: 2 };
    const key = `${owner} ${period}`;
    const own = known.get(key) ?? { id: known.size + 1, firstLine: line, head: undefined, lines: 0 };
    known.set(key, own);
    own.head ??= head;
    own.lines += 1;
    const id = items.of(part);
    expect(id).toBe(own.id);
    const differing =
      head === undefined ? [] : head.flatMap((value, column) => (value === own.head?.[column] ? [] : [column]));
    expect(items.findDiffering(id, head)).toEqual(differing);
    items.add(id, part, 1, false);
  });
  const planned = [...items.plan(new BatchPlan({ items: 500, bytes: 1_000_000 }), false)];
  const found = planned.map(({ id, owner, period, head, firstLine, lines: count, minutes, cents }) => {
    return { key: `${owner} ${period}`, id, firstLine, head, count, minutes, cents };
  });
  expect(found).toEqual(
    [...known].map(([key, { id, firstLine, head, lines: count }]) => {
      const values = declarations.headColumns.map((_, at) => head?.[at] ?? null);
      return { key, id, firstLine, head: values, count, minutes: count, cents: 2 * count };
    }),
  );
}

test('lines are put together by owner and period', () => {
  const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 4000, size: 'max' });
  fc.assert(fc.property(anyLines, mustBeTogether), { numRuns: 12 });
});
