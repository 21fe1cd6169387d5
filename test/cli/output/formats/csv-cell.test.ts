import { describe, expect, test } from 'vitest';
import { csvCell, csvLine } from '../../../../src/cli/output/formats/csv-cell.ts';
import type { CellKind } from '../../../../src/cli/output/view.ts';
import { textsFor } from '../../../../src/messages/texts-for.ts';

const dutch = { texts: textsFor('nl'), yes: 'ja', no: 'nee' };

describe('a CSV cell', () => {
  test.each<[CellKind, unknown, string]>([
    ['money', 1_234_56, '1234,56'],
    ['money', -5, '-0,05'],
    ['hours', 450, '7,5'],
    ['hours', 440, '7:20'],
    ['hours', 60_000, '1000'],
    ['kilometres', 12_400, '12,400'],
    ['count', 10_000, '10000'],
    ['date', '2026-10-01', '01-10-2026'],
    ['month', '2026-10', '2026-10'],
    ['yes-no', true, 'true'],
    [{ word: 'agreementStatus' }, 'signed-by-provider', 'signed-by-provider'],
    [{ words: 'careFunction' }, ['nursing', 'transport'], 'nursing, transport'],
    ['text', 'plain', 'plain'],
    ['text', 'a;b', '"a;b"'],
    ['text', 'said "yes"', '"said ""yes"""'],
    ['text', 'two\nlines', 'two lines'],
    ['text', null, ''],
    ['text', undefined, ''],
  ])('of kind %j with %j is %s', (kind, value, expected) => expect(csvCell(kind, value, dutch)).toBe(expected));

  test.each(['=1+1', '+31201234567', '-2+3', '@SUM(A1)', '=HYPERLINK("x")'])('is no formula: %s', (text) => {
    expect(csvCell('text', text, dutch)).toMatch(/^"?'/);
  });

  test('stands between semicolons on a line of Windows', () => expect(csvLine(['a', '', 'b'])).toBe('a;;b\r\n'));
});
