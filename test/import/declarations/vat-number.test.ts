// The column of the VAT number came after 0.1.0: what was imported before it did stays the same declaration.
import { expect, test } from 'vitest';
import { declarationReference } from '../../../src/import/declarations/reference.ts';
import { readVatNumber } from '../../../src/import/declarations/line/read-vat-number.ts';
import { clientNumber } from '../../../src/portal/practice/seeded-numbers.ts';
import { formatRecordId } from '../../../src/domain/values/record-id.ts';
import { linesOf, none, workplace } from '../support/practice.ts';

const place = workplace(12);
const header = 'zorgovereenkomst;datum;zorgfunctie;eenheid;aantal;factuurnummer;factuurdatum';

async function file(name: string, client: number, btw?: string, header2 = 'BTW-nummer', hours = ['1', '2']) {
  const agreement = formatRecordId('agreement', clientNumber(client));
  const rows = hours.map((count, at) => {
    const line = `${agreement};0${at + 5}-10-2026;persoonlijke verzorging;uur;${count};F-${client};02-11-2026`;
    return btw === undefined ? line : `${line};${btw}`;
  });
  const head = btw === undefined ? header : `${header};${header2}`;
  return place().write(name, [head, ...rows, ''].join('\r\n'));
}

async function shown(client: number) {
  const agreementId = formatRecordId('agreement', clientNumber(client));
  const { items } = await place().client.declarations.list({ agreementId, month: '2026-10' });
  return place().client.declarations.show(items[0]!.id);
}

test('without one the reference is what it was at 0.1.0, and with one it is another', () => {
  const lines = [{ content: '{"date":"2026-10-05"}', reference: null }];
  const facts = { agreement: 'Z0000042', month: '2026-10', invoiceNumber: 'F-1', invoiceDate: '2026-11-02', lines };
  const before = 'csv-2026-10-48f0b5092f6fb462a8f11d2cee20830e518fe513';
  expect(declarationReference(facts)).toBe(before);
  expect(declarationReference({ ...facts, vatNumber: null })).toBe(before);
  expect(declarationReference({ ...facts, vatNumber: 'NL123456789B01' })).not.toBe(before);
});

test.each([
  ['NL123456789B01', 'NL123456789B01'],
  ['nl 1234.56.789.b01', 'NL123456789B01'],
  ['="NL123456789B01"', 'NL123456789B01'],
  ['NL12345678B01', undefined],
  ['BE0123456789', undefined],
  ['21%', undefined],
])('a cell of %s', (text, expected) => {
  const read = readVatNumber(text);
  expect('value' in read ? read.value : undefined).toBe(expected);
  if ('error' in read) expect(read.error.code).toBe('CELL_VAT_NUMBER');
});

test.each(['btw_nummer', 'vatNumber', 'BTW-id', 'VAT id'])(
  'under the header %s it is read and declared',
  async (name) => {
    const client = 1 + ['btw_nummer', 'vatNumber', 'BTW-id', 'VAT id'].indexOf(name);
    const path = await file(`${client}.csv`, client, 'NL123456789B01', name);
    expect(linesOf(await place().run(path))).toEqual({ ...none, accepted: 2 });
    expect(await shown(client)).toMatchObject({ vatNumber: 'NL123456789B01' });
  },
);

test('what was declared without it stays the same, and a file without it takes it from no invoice', async () => {
  expect(linesOf(await place().run(await file('a.csv', 6)))).toEqual({ ...none, accepted: 2 });
  expect(linesOf(await place().run(await file('b.csv', 6, 'NL123456789B01')))).toEqual({ ...none, duplicate: 2 });
  expect(linesOf(await place().run(await file('c.csv', 7, 'NL123456789B01')))).toEqual({ ...none, accepted: 2 });
  expect(linesOf(await place().run(await file('d.csv', 7)))).toEqual({ ...none, duplicate: 2 });
  const more = await file('e.csv', 7, undefined, '', ['1', '3']);
  expect(linesOf(await place().run(more, { update: true }))).toEqual({ ...none, accepted: 2 });
  expect(await shown(7)).toMatchObject({ vatNumber: 'NL123456789B01', totalCents: 4 * 57_40 });
});

test('it is added to what was declared without it for who asks for that, and once', async () => {
  expect(linesOf(await place().run(await file('g.csv', 9)))).toEqual({ ...none, accepted: 2 });
  const path = await file('h.csv', 9, 'NL123456789B01');
  expect(linesOf(await place().run(path, { update: true }))).toEqual({ ...none, accepted: 2 });
  expect(await shown(9)).toMatchObject({ vatNumber: 'NL123456789B01', totalCents: 3 * 57_40 });
  expect(linesOf(await place().run(path, { update: true }))).toEqual({ ...none, duplicate: 2 });
});

test('lines of one declaration that name another, or none, are wrong', async () => {
  const path = await file('f.csv', 8, 'NL123456789B01');
  const { readFile, writeFile } = await import('node:fs/promises');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/;NL123456789B01\r\n$/, ';\r\n'));
  const { findings } = await place().run(path);
  expect(findings.map(({ code, first }) => [code, first[0]?.line, first[0]?.column])).toContainEqual([
    'INVOICE_DIFFERS',
    3,
    'BTW-nummer',
  ]);
});
