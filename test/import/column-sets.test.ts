import { describe, expect, test } from 'vitest';
import { mapHeader } from '../../src/import/column-sets.ts';
import type { NamedColumns } from '../../src/import/columns/columns.ts';

function positionsOf(header: string) {
  return mapHeader(header.split(';'), 1).mapping.positions;
}

function problemsOf(header: string) {
  return mapHeader(header.split(';'), 1).problems;
}

describe('the header', () => {
  test.each([
    ['Dutch names', 'zorgovereenkomst;datum;aantal'],
    ['English names', 'agreement;date;quantity'],
    ['capitals and spaces', ' Zorgovereenkomst ;DATUM; Aantal'],
    ['signs and accents', 'Zorg-overeenkomst:;"Dátum";Aantal.'],
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
    expect(problemsOf('contract;dag')).toEqual(
      ['zorgovereenkomst', 'datum', 'aantal'].map((column, index) => ({
        code: 'COLUMN_MISSING',
        line: 1,
        params: { column, ...(index === 0 && { found: ['contract', 'dag'] }) },
      })),
    );
  });

  test('is no title above the table, nor a line with a separator that nobody knows', () => {
    for (const header of ['Urenstaat oktober;;', 'zorgovereenkomst:datum:aantal'])
      expect(problemsOf(header)).toEqual([{ code: 'HEADER_NOT_SPLIT', line: 1, params: {} }]);
  });

  test.each([
    ['zorgovereenkomst;datum;begintijd', 'eindtijd'],
    ['zorgovereenkomst;datum;eindtijd', 'begintijd'],
  ])('of %s lacks %s', (header, column) => {
    expect(problemsOf(header)).toMatchObject([{ code: 'COLUMN_MISSING', params: { column } }]);
  });

  test('may not have the same column twice', () => {
    expect(problemsOf('zorgovereenkomst;datum;aantal;date')).toMatchObject([{ code: 'COLUMN_TWICE', column: 4 }]);
  });

  test('does not count the columns that an earlier import added', () => {
    const { mapping } = mapHeader(['zorgovereenkomst', 'datum', 'aantal', 'pgb_status', 'pgb_foutcode'], 1);
    expect(mapping.ownWidth).toBe(3);
  });
});

describe('a header that nobody knows', () => {
  const suggested = (header: string): string[] =>
    mapHeader(header.split(';'), 1).suggestions.map((one) => `${one.header} → ${one.name} (${one.position})`);

  test.each([
    ['a letter too few', 'zorgovereenkomt;datum;aantal', 'zorgovereenkomt → zorgovereenkomst (0)'],
    ['a letter too many', 'zorgovereenkomst;datum;aantal;tarrief', 'tarrief → tarief (3)'],
    ['an English name', 'agreement;date;quantity;invoice nr;carefunctions', 'carefunctions → careFunction (4)'],
    ['only its beginning', 'zorgovereenkomst;datum;aantal;factuurnum', 'factuurnum → factuurnummer (3)'],
    ['needed, with more words', 'zorgovereenkomst;Datum zorg;aantal', 'Datum zorg → datum (1)'],
    ['needed, and shorter', 'overeenk;datum;aantal', 'overeenk → overeenkomst (0)'],
  ])('is taken for what it looks like: %s', (_, header, suggestion) => {
    expect(suggested(header)).toContain(suggestion);
  });

  test.each([
    ['that is there already', 'zorgovereenkomst;datum;data;aantal'],
    ['of an earlier import', 'zorgovereenkomst;datum;aantal;pgb_status'],
    ['with another meaning', 'zorgovereenkomst;datum;aantal;clientnummer;medewerker;afdeling;geboortedatum'],
    ['without letters', 'zorgovereenkomst;datum;aantal;#;'],
  ])('is left alone when it is a column %s', (_, header) => {
    expect(suggested(header)).toEqual([]);
  });

  test('stands for one column, and one column for one header', () => {
    expect(suggested('zorgovereenkomst;datum;geplande uren;gerealiseerde uren')).toEqual([]);
    expect(suggested('zorgovereenkomst;datum;werkuren')).toEqual(['werkuren → aantal (2)']);
    expect(suggested('zorgovereenkomst;datum;aantal;tarrief;tarieff')).toEqual(['tarrief → tarief (3)']);
  });

  test('is named by the problem that a needed column is missing', () => {
    expect(problemsOf('zorgovereenkomst;Datum zorg;aantal')).toMatchObject([
      { code: 'COLUMN_MISSING', params: { column: 'datum', meant: 'Datum zorg' } },
    ]);
  });
});

describe('columns that were named', () => {
  const mapped = (header: string, named: NamedColumns) => mapHeader(header.split(';'), 3, named);

  test('stand under that header', () => {
    const { mapping, problems } = mapped('Z-nr;Dag;Uren', { agreement: 'Z-nr', date: 'Dag', quantity: 'uren' });
    expect(mapping.positions).toEqual({ agreement: 0, date: 1, quantity: 2 });
    expect(problems).toEqual([]);
  });

  test('stand under no other, whatever its name', () => {
    const { mapping } = mapped('zorgovereenkomst;datum;Datum zorg;aantal', { date: 'Datum zorg' });
    expect(mapping.positions).toEqual({ agreement: 0, date: 2, quantity: 3 });
  });

  test('take a header away from the column that it is the name of', () => {
    const { mapping } = mapped('zorgovereenkomst;datum;bedrag;aantal', { rate: 'bedrag' });
    expect(mapping.positions).toEqual({ agreement: 0, date: 1, rate: 2, quantity: 3 });
  });

  test('must be there: a column that is passed over silently would not be checked', () => {
    expect(mapped('zorgovereenkomst;datum;aantal;prijs', { rate: 'prijsje' }).problems).toEqual([
      {
        code: 'COLUMN_NOT_FOUND',
        line: 3,
        params: {
          column: 'tarief',
          expected: 'prijsje',
          found: ['zorgovereenkomst', 'datum', 'aantal', 'prijs'],
          meant: ['prijs'],
        },
      },
    ]);
  });

  test('are told by the exact header when two differ in case only, and may not be there twice', () => {
    const header = 'zorgovereenkomst;Dag;DAG;aantal';
    expect(mapped(header, { date: 'DAG' }).mapping.positions.date).toBe(2);
    expect(mapped(header, { date: 'dag' }).problems).toMatchObject([{ code: 'COLUMN_TWICE', column: 3 }]);
  });
});

test.each(['overeenkomst', 'Overeenkomst', 'OVEREENKOMST '])('the agreement may stand below %s', (header) => {
  expect(mapHeader([header, 'datum', 'aantal'], 1).mapping.positions.agreement).toBe(0);
});
