import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  checkFile,
  importDeclarations,
  SheetError,
  Snapshot,
  takeSnapshot,
  WorkbookError,
} from '../../src/import/index.ts';
import { careLine, header, linesOf, none, workplace } from './support/practice.ts';
import { makeWorkbook, type TestSheet } from './workbook/support/make-workbook.ts';

const place = workplace(12);

function sheetOf(lines: readonly string[], others: Partial<TestSheet> = {}): TestSheet {
  return { rows: [header, ...lines].map((line) => line.split(';')), ...others };
}

function write(name: string, ...sheets: TestSheet[]): string {
  const path = join(place().folder, name);
  writeFileSync(path, makeWorkbook({ sheets }));
  return path;
}

function copies(): string[] {
  return readdirSync(join(place().folder, 'jobs')).filter((name) => name.startsWith('sheet-'));
}

test('a program imports a sheet of a workbook as the command does, and nothing of it stays', async () => {
  const lists = { name: 'Lijsten', rows: [['uur']] };
  const path = write(
    'oktober.xlsx',
    sheetOf([careLine(1, 1), careLine(1, 2, 'acht'), careLine(2, 1)], { name: 'Uren' }),
    lists,
  );
  await expect(place().run(path)).rejects.toMatchObject({ problem: 'unclear', facts: { sheets: ['Uren', 'Lijsten'] } });
  await expect(place().run(path, { sheet: 'Juli' })).rejects.toBeInstanceOf(SheetError);
  const read: string[] = [];
  const summary = await place().run(path, { sheet: 'uren', onSheet: ({ sheet }) => void read.push(sheet.name) });
  expect(read).toEqual(['Uren']);
  expect(linesOf(summary)).toEqual({ ...none, accepted: 1, rejected: 1, held: 1 });
  expect(summary.file).toBe(path);
  expect(summary.files).toMatchObject({
    rejected: join(place().folder, 'oktober.rejected.csv'),
    workbook: join(place().folder, 'oktober.rejected.xlsx'),
  });
  expect(copies()).toEqual([]);
});

test.each([
  ['rows', { rowAttributes: { 3: 'hidden="1"' } }, { rows: [3], columns: [] }],
  ['columns', { before: '<cols><col min="6" max="6" hidden="1"/></cols>' }, { rows: [], columns: ['F'] }],
])('hidden %s stop an import until somebody says what is meant', async (what, hidden, facts) => {
  const client = what === 'rows' ? 3 : 4;
  const lines = [careLine(client, 1), careLine(client, 2, '1,5', 'x')];
  const path = write(`${what}.xlsx`, sheetOf(lines, hidden));
  await expect(place().run(path)).rejects.toMatchObject({ problem: 'hidden', facts });
  expect(copies()).toEqual([]);
  const choose = (choice: 'read' | 'leave-out') =>
    place().run(path, { dryRun: true, hiddenRows: choice, hiddenColumns: choice });
  expect(linesOf(await choose('read'))['accepted']).toBe(2);
  expect(linesOf(await choose('leave-out'))['accepted']).toBe(what === 'rows' ? 1 : 2);
});

test('a hidden row above the header, or one with nothing in it, asks nothing', async () => {
  const rows = [['Uren'], header.split(';'), careLine(5, 1).split(';'), []];
  const path = write('boven.xlsx', { rows, rowAttributes: { 1: 'hidden="1"', 4: 'hidden="1"' } });
  expect(linesOf(await place().run(path))['accepted']).toBe(1);
});

test('a workbook is checked without a portal by a program too', async () => {
  const { client, folder } = place();
  const snapshotPath = join(folder, 'snapshot.sqlite');
  await takeSnapshot({ client, path: snapshotPath });
  const snapshot = new Snapshot(snapshotPath);
  const options = { snapshot, folder: join(folder, 'checks') };
  const path = write('check.xlsx', sheetOf([careLine(6, 1), careLine(6, 2, 'acht')]));
  const check = await checkFile({ ...options, path });
  expect([...check.findings()].map(({ code }) => code)).toContain('CELL_NUMBER');
  check.close();
  const broken = join(folder, 'broken.xlsx');
  writeFileSync(broken, makeWorkbook({ sheets: [sheetOf([careLine(6, 1)])] }).subarray(0, 900));
  await expect(checkFile({ ...options, path: broken })).rejects.toThrow();
  snapshot.close();
  expect(readdirSync(options.folder)).toEqual([]);
});

test('a CSV file has no sheets, and a damaged workbook is told', async () => {
  const { client, folder } = place();
  const csv = await place().write('geen.csv', `${header}\r\n${careLine(7, 1)}\r\n`);
  await expect(place().run(csv, { sheet: 'Uren' })).rejects.toMatchObject({ problem: 'no-workbook' });
  const path = join(folder, 'kapot.xlsx');
  writeFileSync(
    path,
    makeWorkbook({ sheets: [sheetOf([careLine(7, 1)])], others: { 'xl/worksheets/sheet1.xml': '<a' } }),
  );
  const run = importDeclarations({ path, client, jobs: join(folder, 'jobs') });
  await expect(run.summary()).rejects.toBeInstanceOf(WorkbookError);
});
