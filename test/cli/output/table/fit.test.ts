import fc from '../../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../../src/cli/output/table/column.ts';
import { fit } from '../../../../src/cli/output/table/fit.ts';

function column(header: string, priority: number, narrowest: number): Column {
  return {
    header,
    priority,
    narrowest,
    side: 'left',
  };
}

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

  describe('of which some may go when every row says the same', () => {
    const holder = { ...column('Holder', 3, 8), hideSame: true };
    const provider = { ...column('Provider', 4, 8), hideSame: true };
    const shown = (available: number, ...some: string[][]): string[] =>
      [...fit([column('Number', 1, Infinity), holder, provider], some, available, 2).keys()].map(
        (index) => ['Number', 'Holder', 'Provider'][index]!,
      );
    const one = ['Z0000001', 'Name of the holder', 'Name of the provider'];
    const other = ['Z0000002', 'Name of the holder', 'Name of the provider'];

    test.each([
      ['all stay where there is room', 50, [one, other], ['Number', 'Holder', 'Provider']],
      ['the least important goes first', 49, [one, other], ['Number', 'Holder']],
      ['and then the next', 27, [one, other], ['Number']],
      ['what differs is narrowed instead', 49, [one, ['Z0000002', one[1]!, 'Another']], ['Number', 'Provider']],
      ['one row alone says nothing twice', 40, [one], ['Number', 'Holder', 'Provider']],
    ])('%s', (_, available, some, expected) => expect(shown(available, ...some)).toEqual(expected));
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
