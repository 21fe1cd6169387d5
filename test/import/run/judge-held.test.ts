import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { careLine, csv, linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(20);
const header = 'zorgovereenkomst;datum;zorgfunctie;aantal;tarief';

function line(client: number, day: string, quantity: string, rate = '57,40'): string {
  return `Z000${1000 + client};${day};persoonlijke verzorging;${quantity};${rate}`;
}

async function rejectedOf(name: string, ...lines: string[]) {
  const summary = await place().run(await place().write(`${name}.csv`, `${[header, ...lines].join('\r\n')}\r\n`));
  const text = await readFile(summary.files.rejected ?? '', 'utf8');
  return { summary, rows: text.trimEnd().split('\r\n').slice(1) };
}

test('a line beside one that cannot be read is told what is wrong with it too', async () => {
  const { summary, rows } = await rejectedOf(
    'two-wrong',
    line(1, '01-10-2026', 'abc'),
    line(1, '02-10-2026', '1', '60,00'),
    line(1, '03-10-2026', '1'),
  );
  expect(linesOf(summary)).toEqual({ ...none, rejected: 2, held: 1 });
  expect(rows[0]).toContain('CELL_NUMBER');
  expect(rows[1]).toContain('RATE_DIFFERS');
  expect(rows[2]).toContain('waits for line 2, 3 of the same');
});

test.each([
  ['a line without a month', 2, [line(2, '01-10-2026', '1'), line(2, 'ooit', '1')], 'waits for line 3 of'],
  ['a credit', 3, [line(3, '01-10-2026', '2'), line(3, '01-10-2026', '-1,5')], 'waits for line 3 of'],
  [
    'more lines than are named',
    4,
    [line(4, '01-10-2026', '1'), ...[2, 3, 4, 5, 6, 7].map((day) => line(4, `0${day}-10-2026`, 'x'))],
    'waits for line 3, 4, 5, 6, 7, … of',
  ],
])('a line that is held names what it waits for: %s', async (_, client, lines, said) => {
  const { rows } = await rejectedOf(`waits-${client}`, ...lines);
  expect(rows[0]).toContain(said);
});

test('lines of an agreement that is not there are all told so', async () => {
  const { summary } = await rejectedOf('nowhere', ...['1', 'x'].map((hours) => `Z0999999;01-10-2026;;${hours};`));
  expect(linesOf(summary)).toEqual({ ...none, rejected: 2 });
  expect(summary.findings.map(({ code }) => code).toSorted()).toEqual(['AGREEMENT_NOT_FOUND', 'CELL_NUMBER']);
});

test('a line is not told that the month was declared before because of which it is held', async () => {
  await place().run(await place().write('before.csv', csv(careLine(6, 1))));
  const { summary } = await rejectedOf('after', line(6, '02-10-2026', '1'), line(6, '03-10-2026', 'x'));
  expect(summary.findings.map(({ code }) => code)).toEqual(['CELL_NUMBER']);
  expect(linesOf(summary)).toEqual({ ...none, rejected: 1, held: 1 });
});

test.each(['-1,5', '-0,25', '-2', '-1:30', '−1,5'])(
  'a credit of %s is shown as it stands, with what to do',
  async (quantity) => {
    const { rows } = await rejectedOf('credit', line(7, '01-10-2026', '2'), line(7, '01-10-2026', quantity));
    expect(rows[1]).toContain('CELL_CREDIT');
    expect(rows[1]).toContain(quantity);
    expect(rows[1]).not.toContain('QUANTITY_NOT_POSITIVE');
  },
);

test('what was judged once is not judged again when the import goes on', async () => {
  const path = await place().write(
    'again.csv',
    `${[header, line(8, '01-10-2026', '1', '60,00'), line(8, '02-10-2026', 'x'), line(9, '01-10-2026', '1')].join('\r\n')}\r\n`,
  );
  const drain = AbortSignal.abort();
  expect((await place().run(path, { drain })).stopped).toBe('interrupted');
  const summary = await place().run(path);
  expect(summary.findings.map(({ code, lines }) => [code, lines]).toSorted()).toEqual([
    ['CELL_NUMBER', 1],
    ['RATE_DIFFERS', 1],
  ]);
});
