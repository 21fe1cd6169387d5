import { describe, expect, test } from 'vitest';
import { agreements } from '../../../../src/import/agreements/kind.ts';
import { resultColumns } from '../../../../src/import/columns/columns.ts';
import { declarations, declarationsKind } from '../../../../src/import/declarations/kind.ts';
import { PgbClient } from '../../../../src/index.ts';
import type { FileForm } from '../../../../src/import/kind.ts';
import type { ImportOptions } from '../../../../src/import/options.ts';
import { lookForTogether } from '../../../../src/import/run/prepare/may-send-ahead.ts';
import { dutchSpreadsheet } from '../../support/dutch-spreadsheet.ts';

const headers = ['zorgovereenkomst', 'datum', 'aantal'];
const dates = { date: { by: 'cells', cells: 1, line: 2, order: 'dmy' } } as const;
const form: FileForm = {
  dialect: { ...dutchSpreadsheet, dates },
  mapping: {
    headers,
    ownWidth: 3,
    positions: { agreement: 0, date: 1, quantity: 2 },
  } as unknown as FileForm['mapping'],
};
function withMapping(change: object): FileForm {
  return { ...form, mapping: { ...form.mapping, ...change } };
}

describe('what is whole is sent before the end of a file', () => {
  test('when nobody asked otherwise', () => {
    expect(lookForTogether(declarations, form, {})).toBeDefined();
    expect(lookForTogether(declarations, form, { update: false, add: false, addUp: false })).toBeDefined();
  });

  test.each<[Partial<ImportOptions>]>([
    [{ expect: { lines: 2 } }],
    [{ maxErrors: { lines: 1 } }],
    [{ addUp: true }],
    [{ update: true }],
    [{ add: true }],
    [{ perSecond: 10 }],
  ])('and not with %j', (asked) => {
    expect(lookForTogether(declarations, form, asked)).toBeUndefined();
  });

  test('and not of what was left of an earlier import', () => {
    const rejected = withMapping({ headers: [...headers, resultColumns.code] });
    expect(lookForTogether(declarations, rejected, {})).toBeUndefined();
  });

  test('and not of agreements', () => {
    expect(lookForTogether(agreements(new PgbClient({ portal: 'http://localhost' })), form, {})).toBeUndefined();
  });

  test('and not when the care providers of the portal are asked while it is read', () => {
    const asking = declarationsKind({ knownProviders: () => Promise.reject(new Error('It was asked')) });
    expect(lookForTogether(asking, form, {})).toBeDefined();
    const named = withMapping({ positions: { ...form.mapping.positions, careProvider: 3 } });
    expect(lookForTogether(asking, named, {})).toBeUndefined();
  });

  test.each([
    ['of which nothing shows the order of the dates', { date: { ...dates.date, by: 'norm' as const } }],
    ['of which no date was seen', {}],
  ])('and not of a file %s', (_, seen) => {
    expect(lookForTogether(declarations, { ...form, dialect: { ...form.dialect, dates: seen } }, {})).toBeUndefined();
  });
});
