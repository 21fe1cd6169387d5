// Files that say what they count, and files that may be cut off, from the file to what the portal accepted.
import { expect, test } from 'vitest';
import type { ChosenColumns } from '../../src/import/columns/columns.ts';
import { BrokenFileError } from '../../src/import/file/broken-file.ts';
import { clientNumber } from '../../src/portal/practice/seeded-numbers.ts';
import { none, workplace } from './support/practice.ts';

const place = workplace(20);

function agreement(client: number): string {
  return `Z${String(clientNumber(client)).padStart(7, '0')}`;
}

async function minutesOf(
  name: string,
  text: string,
  options: { columns?: ChosenColumns; whole?: boolean } = {},
): Promise<number> {
  const { totals } = await place().run(await place().write(name, text), { dryRun: true, ...options });
  expect(totals).toMatchObject({ rejected: { lines: none.rejected }, held: { lines: none.held } });
  return totals.accepted.minutes;
}

const care = 'persoonlijke verzorging';

test('a quarter of an hour in a column of minutes is a quarter of an hour', async () => {
  const text = `zorgovereenkomst;datum;zorgfunctie;Minuten\r\n${agreement(1)};01-10-2026;${care};15\r\n${agreement(1)};02-10-2026;${care};30\r\n`;
  expect(await minutesOf('minutes.csv', text)).toBe(45);
  expect(await minutesOf('named-minutes.csv', text, { columns: { quantity: 'Minuten' } })).toBe(45);
});

test('hours and minutes beside each other are added up', async () => {
  const text = `zorgovereenkomst;datum;zorgfunctie;uren;minuten\r\n${agreement(2)};01-10-2026;${care};1;30\r\n${agreement(3)};15-10-2026;${care};2;15\r\n`;
  expect(await minutesOf('pair.csv', text)).toBe(225);
});

test('a column that may count stops the import until it is left out', async () => {
  const text = `zorgovereenkomst;datum;zorgfunctie;uren;Reistijd (min)\r\n${agreement(4)};01-10-2026;${care};1;30\r\n`;
  await expect(minutesOf('travel-time.csv', text)).rejects.toThrow(BrokenFileError);
  expect(await minutesOf('travel-time.csv', text, { columns: { ignored: ['Reistijd (min)'] } })).toBe(60);
});

test('a file that ends in the middle of a number is held, until somebody says that it is whole', async () => {
  const text = `zorgovereenkomst;datum;zorgfunctie;aantal\r\n${agreement(5)};01-10-2026;${care};1,5\r\n${agreement(6)};15-10-2026;${care};1`;
  await expect(minutesOf('cut.csv', text)).rejects.toMatchObject({ problems: [{ code: 'LAST_LINE_OPEN', line: 3 }] });
  expect(await minutesOf('cut.csv', text, { whole: true })).toBe(150);
  expect(await minutesOf('ended.csv', `${text}\r\n`)).toBe(150);
});
