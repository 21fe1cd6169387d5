import { describe, expect, test } from 'vitest';
import { declarationLineReader, type ReadLine } from '../../../src/import/declarations/read-line.ts';
import { dutchSpreadsheet } from '../support/dutch-spreadsheet.ts';
import { mapHeader } from '../../../src/import/column-sets.ts';

function readLines(header: string, line: string): readonly ReadLine[] {
  const { mapping } = mapHeader(header.split(';'), 1);
  const fields = line.split(';');
  return declarationLineReader({ mapping, dialect: dutchSpreadsheet }).read({
    line: 2,
    offset: 0,
    length: line.length,
    fields,
    unended: false,
    open: false,
    quoted: false,
  });
}
function readLine(header: string, line: string): ReadLine {
  const [read, ...more] = readLines(header, line);
  if (read === undefined || more.length > 0) throw new Error('Not one line');
  return read;
}

const header = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;tarief;bedrag;reiskosten_km';

describe('a line', () => {
  test('is read with the words and numbers of a Dutch spreadsheet', () => {
    const line = readLine(header, 'Z0000042;1-10-2026;persoonlijke verzorging;uur;7,5;€ 52,50;393,75;12,5');
    expect(line).toMatchObject({
      agreement: 'Z0000042',
      month: '2026-10',
      minutes: 450,
      cents: 39375,
      findings: [],
      content: {
        date: '2026-10-01',
        careFunction: 'personal-care',
        unit: 'hour',
        minutes: 450,
        rateCents: 5250,
        amountCents: 39375,
        travelMetres: 12500,
      },
    });
  });

  test.each([
    ['7,25', 435],
    ['7.25', 435],
    ['7:15', 435],
    ['8', 480],
    ['0,5', 30],
    ['1.234,5', 74070],
  ])('reads %s hours as %d minutes', (quantity, minutes) => {
    expect(readLine(header, `Z0000042;01-10-2026;;;${quantity}`).minutes).toBe(minutes);
  });

  test('without a unit is in hours, with another unit is a number', () => {
    expect(readLine(header, 'Z0000042;2026-10-01;;;2').content).toMatchObject({ unit: 'hour', minutes: 120 });
    expect(readLine(header, 'Z0000042;2026-10-01;;dagdeel;2').content).toMatchObject({ unit: 'day-part', count: 2 });
  });

  test('in a unit that nobody knows counts as no hours', () => {
    const read = readLine(header, 'Z0000042;2026-10-01;;kwartier;90');
    expect([read.minutes, read.wrong]).toEqual([0, true]);
  });

  test('may have begin and end times and a break', () => {
    const timed = 'zorgovereenkomst;datum;begintijd;eindtijd;pauze';
    expect(readLine(timed, 'Z0000042;01-10-2026;8:30;17:00;0:30').minutes).toBe(480);
    expect(readLine(timed, 'Z0000042;01-10-2026;17:00;17:00;').findings).toMatchObject([
      { code: 'CELL_TIME_SAME', column: 'eindtijd' },
    ]);
  });

  test.each([['1:00'], ['-1'], ['30']])('may not have a break of %s in an hour of work', (pause) => {
    const timed = 'zorgovereenkomst;datum;begintijd;eindtijd;pauze';
    const { findings, minutes } = readLine(timed, `Z0000042;01-10-2026;8:00;9:00;${pause}`);
    expect(findings).toMatchObject([{ code: 'CELL_BREAK', column: 'pauze', params: { found: pause } }]);
    expect(minutes).toBe(0);
  });

  test('takes no number of day parts from begin and end times', () => {
    const timed = 'zorgovereenkomst;datum;eenheid;aantal;begintijd;eindtijd';
    expect(readLine(timed, 'Z0000042;01-10-2026;dagdeel;;8:00;12:00').findings).toMatchObject([
      { code: 'CELL_MISSING', column: 'aantal' },
    ]);
  });

  test('is not added up when what it says cannot be true', () => {
    const { minutes, cents, content } = readLine(header, 'Z0000042;01-10-2026;;;999999999;999999999');
    expect({ minutes, cents }).toEqual({ minutes: 0, cents: undefined });
    expect(content).toMatchObject({ minutes: 59_999_999_940, rateCents: 99_999_999_900 });
  });

  test.each([
    ['no agreement', ';01-10-2026;;;1', 'CELL_MISSING', 'zorgovereenkomst', {}],
    [
      'an agreement that is no number of one',
      'A0000817;01-10-2026;;;1',
      'CELL_AGREEMENT',
      'zorgovereenkomst',
      { found: 'A0000817' },
    ],
    ['a day that does not exist', 'Z0000042;31-09-2026;;;1', 'CELL_DATE', 'datum', { found: '31-09-2026' }],
    ['month and day the American way', 'Z0000042;10-31-2026;;;1', 'CELL_DATE', 'datum', { found: '10-31-2026' }],
    ['no quantity', 'Z0000042;01-10-2026;;;', 'CELL_MISSING', 'aantal', {}],
    ['a number that may be a thousand', 'Z0000042;01-10-2026;;;1.000', 'CELL_NUMBER', 'aantal', { found: '1.000' }],
    ['a third of an hour', 'Z0000042;01-10-2026;;;7,33', 'CELL_HOURS', 'aantal', { found: '7,33' }],
    ['half a day part', 'Z0000042;01-10-2026;;dagdeel;0,5', 'CELL_NUMBER', 'aantal', { found: '0,5' }],
    ['an unknown care function', 'Z0000042;01-10-2026;wandelen;;1', 'CELL_WORD', 'zorgfunctie', { found: 'wandelen' }],
    ['a tenth of a cent', 'Z0000042;01-10-2026;;;1;52,505', 'CELL_NUMBER', 'tarief', { found: '52,505' }],
    ['a cell too many', 'Z0000042;01-10-2026;;;1;;;;9', 'ROW_LENGTH', null, { found: 9, expected: 8 }],
  ])('with %s is wrong, and the place is named', (_, line, code, column, params) => {
    const { findings, content } = readLine(header, line);
    expect(findings).toMatchObject([{ line: 2, severity: 'error', code, column, params }]);
    expect(content).toBeUndefined();
  });

  test('tells everything that is wrong with it at once', () => {
    const { findings } = readLine(header, 'Z42;morgen;wandelen;week;veel');
    expect(findings.map(({ code }) => code)).toEqual([
      'CELL_AGREEMENT',
      'CELL_DATE',
      'CELL_WORD',
      'CELL_WORD',
      'CELL_NUMBER',
    ]);
  });

  test('never shows what is in a note', () => {
    const { findings } = readLine(
      'zorgovereenkomst;datum;aantal;opmerking',
      `Z0000042;01-10-2026;1;${'geheim '.repeat(99)}`,
    );
    expect(findings).toMatchObject([{ code: 'CELL_TOO_LONG', params: { found: 692, expected: 500 } }]);
    expect(JSON.stringify(findings)).not.toContain('geheim');
  });
});
