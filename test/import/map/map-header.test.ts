import { describe, expect, test } from 'vitest';
import { mapHeader } from '../../../src/import/map/map-header.ts';

const positionsOf = (header: string) => mapHeader(header.split(';'), 1).mapping.positions;
const problemsOf = (header: string) => mapHeader(header.split(';'), 1).problems;

describe('the header', () => {
  test.each([
    ['Dutch names', 'zorgovereenkomst;datum;aantal'],
    ['English names', 'agreement;date;quantity'],
    ['capitals and spaces', ' Zorgovereenkomst ;DATUM; Aantal'],
  ])('is recognised with %s', (_, header) => {
    expect(positionsOf(header)).toEqual({ agreement: 0, date: 1, quantity: 2 });
  });

  test('may stand in any order and have columns of its own', () => {
    expect(positionsOf('cliënt;datum;reiskosten km;aantal;zorgovereenkomst')).toEqual({
      date: 1,
      travel: 2,
      quantity: 3,
      agreement: 4,
    });
  });

  test('needs no quantity when there are begin and end times', () => {
    expect(problemsOf('zorgovereenkomst;datum;begintijd;eindtijd')).toEqual([]);
  });

  test('tells all that is missing at once, with what was found', () => {
    expect(problemsOf('overeenkomst;dag')).toEqual(
      ['zorgovereenkomst', 'datum', 'aantal'].map((column) => ({
        code: 'COLUMN_MISSING',
        line: 1,
        params: { column, found: ['overeenkomst', 'dag'] },
      })),
    );
  });

  test('may not have the same column twice', () => {
    expect(problemsOf('zorgovereenkomst;datum;aantal;date')).toMatchObject([{ code: 'COLUMN_TWICE', column: 4 }]);
  });

  test('does not count the columns that an earlier import added', () => {
    const { mapping } = mapHeader(['zorgovereenkomst', 'datum', 'aantal', 'pgb_status', 'pgb_foutcode'], 1);
    expect(mapping.ownWidth).toBe(3);
  });
});
