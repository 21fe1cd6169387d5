// A small file that names a thing so often that reading it would take minutes or gigabytes: bounded, with a way out.
import { expect, test } from 'vitest';
import { mostSheets, mostStyles } from '../../../src/import/workbook/limits.ts';
import { SheetFactsGatherer } from '../../../src/import/workbook/sheet/sheet-facts.ts';
import { WorkbookError } from '../../../src/import/workbook/workbook-error.ts';
import { makeZip, partsOf, type Parts } from './support/make-workbook.ts';
import { readBook } from './support/read-text.ts';

const rows = [
  ['datum', 'aantal'],
  ['2026-10-01', 2],
] as const;
const plain = partsOf({ sheets: [{ rows }] });
const sheetName = /<sheet .*\/>/.exec(String(plain['xl/workbook.xml']))![0];

function changed(part: string, from: string | RegExp, to: string): Parts {
  return { ...plain, [part]: String(plain[part]).replace(from, to) };
}

async function problemOf(parts: Parts): Promise<unknown> {
  return readBook(makeZip(parts)).then(
    ({ lines }) => lines.length,
    (error: unknown) => (error instanceof WorkbookError ? error.problem : error),
  );
}

test('a workbook of many sheets, or one that names a sheet many times', async () => {
  const names = (count: number) => changed('xl/workbook.xml', sheetName, sheetName.repeat(count));
  expect(await problemOf(names(1))).toBe(2);
  expect(await problemOf(names(2))).toBe('damaged');
  const sheets = Array.from({ length: mostSheets + 1 }, () => ({ rows: [] }));
  expect(await problemOf(partsOf({ sheets }))).toBe('too-many-sheets');
});

test('sixty thousand tables of texts or styles, or styles in one table', async () => {
  const relation = '<Relationship Id="x" Type="a/sharedStrings" Target="sharedStrings.xml"/>'.repeat(60_000);
  expect(await problemOf(changed('xl/_rels/workbook.xml.rels', '</Rel', `${relation}</Rel`))).toBe('too-large');
  const looks = '<xf numFmtId="0"/>'.repeat(mostStyles + 1);
  expect(await problemOf(changed('xl/styles.xml', '</cellXfs>', `${looks}</cellXfs>`))).toBe('too-large');
});

test('hidden columns that are told more often than there are columns', () => {
  const facts = new SheetFactsGatherer();
  const hide = () => facts.hideColumns(1, 1);
  for (let count = 0; count < 16_384; count += 1) hide();
  expect(hide).toThrow(expect.objectContaining({ problem: 'damaged' }));
});

test('merged cells are told where care stands, and columns are hidden to the last of a range', () => {
  const facts = new SheetFactsGatherer();
  facts.hideColumns(3, 16_384);
  facts.row(2, false, [2, 3]);
  facts.row(3, false, [2, 5]);
  for (const range of ['A1:E1', 'B3:B4', 'A3:A4', 'C3', 'D3:XFD3', 'F3:XFD9']) facts.merge(range);
  expect(facts.facts).toEqual({ merged: ['B3:B4', 'C3', 'D3:XFD3'], hiddenRows: [], hiddenColumns: ['C', 'E'] });
});
