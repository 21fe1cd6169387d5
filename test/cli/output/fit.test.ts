import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/cli/output/table/column.ts';
import { fit } from '../../../src/cli/output/table/fit.ts';

const column = (header: string, priority: number, narrowest: number): Column => ({
  ...{ header, priority, narrowest },
  side: 'left',
});
const columns = [
  column('Number', 1, Infinity),
  column('Name', 3, 8),
  column('Amount', 2, Infinity),
  column('Extra', 4, 8),
];
const rows = [['Z0000001', 'A name that is rather long', '€ 1.234,56', 'something less important']];

describe('columns are made to fit', () => {
  test.each([
    [Infinity, [8, 26, 10, 24]],
    [74, [8, 26, 10, 24]],
    [60, [8, 18, 10, 18]],
    [40, [8, 8, 10, 8]],
    // 8 + 8 + 10 + 8 and three gaps no longer fit: the least important goes first.
    [39, [8, 17, 10, undefined]],
    [30, [8, 8, 10, undefined]],
    [29, [8, undefined, 10, undefined]],
    [19, [8, undefined, undefined, undefined]],
    // The last column stays, whatever it takes.
    [3, [8, undefined, undefined, undefined]],
  ])('in %d', (available, widths) => {
    const fitted = fit(columns, rows, available, 2);
    expect(columns.map((_, index) => fitted.get(index))).toEqual(widths);
  });

  test('never wider than there is room for, never a number cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 40 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 45, max: 200 }),
        (row, available) => {
          const fitted = fit(columns, [row], available, 2);
          const total = [...fitted.values()].reduce((sum, one) => sum + one + 2, -2);
          const fixed = [0, 2].every(
            (index) =>
              !fitted.has(index) || fitted.get(index)! >= row[index]!.normalize('NFC').replace(/\p{Mark}/gu, '').length,
          );
          return (total <= available || fitted.size === 1) && fixed;
        },
      ),
    );
  });
});
