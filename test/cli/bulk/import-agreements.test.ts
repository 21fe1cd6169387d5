import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementColumns } from '../../../src/import/agreements/columns.ts';
import { headerOf, type Column } from '../../../src/import/columns/columns.ts';
import { csv, guidance, line } from '../../import/support/agreements.ts';
import { makeWorkbook } from '../../import/workbook/support/make-workbook.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir, type Given, type Result } from '../support/run.ts';

const portal = usePortal();

/** A folder with a file in it, and the representative who imports from there. */
function desk(content: string) {
  const folder = dataDir();
  const file = join(folder, 'a.csv');
  writeFileSync(file, content);
  const run = (argv: readonly string[], given: Given = {}): Promise<Result> =>
    portal.as('representative', argv, { ...given, env: { PGB_DATA_DIR: folder, ...given.env } });
  const imports = (flags: readonly string[] = [], given?: Given): Promise<Result> =>
    run(['agreement', 'import', file, ...flags], given);
  return { folder, file, run, imports };
}

function documentOf({ stdout }: Result) {
  return JSON.parse(stdout);
}

test('reads a workbook as it reads a CSV file', async () => {
  const rows = csv(line({ kenmerk: 'xlsx' }))
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((each) => each.split(';'));
  const { folder, run } = desk('');
  const book = join(folder, 'b.xlsx');
  writeFileSync(book, makeWorkbook({ sheets: [{ name: 'Afspraken', rows }] }));
  const { code, stdout } = await run(['agreement', 'import', book, '--sheet', 'Afspraken', '--dry-run', '-o', 'json']);
  expect({ code, ...documentOf({ code, stdout } as Result) }).toMatchObject({ code: 0, lines: 1, file: book });
});

test('says what was made, without hours and euros', async () => {
  const { imports, folder } = desk(csv(line({ kenmerk: '1' }), guidance({ kenmerk: '1' })));
  const { code, stdout, stderr } = await imports(['--lang', 'nl']);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('decimale komma (tarief: uit 2') });
  expect(stdout).toMatch(/Zorgovereenkomsten\s+1/);
  expect(stdout).not.toContain('Uren');
  expect(readFileSync(join(folder, 'a.accepted.csv'), 'utf8')).toContain('pgb_status;pgb_zorgovereenkomst');
  expect(documentOf(await imports(['-o', 'json']))).toMatchObject({
    kind: 'agreements',
    lines: 2,
    duplicates: 2,
    agreements: 0,
    totals: [{ outcome: 'duplicate', text: 'made before', lines: 2 }],
  });
});

test('a dry run makes nothing, and says so', async () => {
  const { imports } = desk(csv(line({ kenmerk: '2' })));
  const { code, stderr } = await imports(['--dry-run']);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing was made') });
  expect(documentOf(await imports(['-o', 'json']))).toMatchObject({ accepted: 1, agreements: 1 });
});

test('what differs from what was made before is told, and what to type', async () => {
  const { imports, file } = desk(csv(line({ kenmerk: '3' })));
  await imports();
  writeFileSync(file, csv(line({ kenmerk: '3', tarief: '56,00' })));
  const { code, stdout, stderr } = await imports();
  expect(code).toBe(5);
  expect(stdout).toContain('tarief');
  expect(stderr).toContain('--update');
  expect((await imports(['--update'])).code).toBe(0);
});

test('wrong lines end with 5, and are mended in the rejected file', async () => {
  const { imports, run, folder } = desk(csv(line({ kenmerk: '4', soort: 'huur' })));
  const { code, stdout } = await imports(['--lang', 'nl']);
  expect(code).toBe(5);
  expect(stdout).toContain('soort: "huur" is onbekend. Verwacht: een van arbeidsovereenkomst');
  const rejected = join(folder, 'a.rejected.csv');
  writeFileSync(rejected, readFileSync(rejected, 'utf8').replace('huur', 'opdracht'));
  expect((await run(['agreement', 'import', rejected])).code).toBe(0);
});

describe('earlier imports', () => {
  test('know what was imported: list, show and retry', async () => {
    const { imports, run, folder } = desk(
      csv(line({ kenmerk: '5', budgethouder: 'A0000817', toekenning: 'T0000001' })),
    );
    const { job } = documentOf(await imports(['-o', 'json'])) as { job: string };
    expect(documentOf(await run(['import', 'list', '-o', 'json']))).toMatchObject({ items: [{ kind: 'agreements' }] });
    const shown = await run(['import', 'show', job, '-o', 'json']);
    expect(documentOf(shown)).toMatchObject({ kind: 'agreements', agreements: 0, rejected: 1 });
    const retried = await run(['import', 'retry', '-o', 'json']);
    expect(documentOf(retried)).toMatchObject({
      kind: 'agreements',
      file: join(folder, 'a.rejected.csv'),
      rejected: 1,
    });
  });

  test('that were interrupted go on as what they were', async () => {
    const pairs = ['A0000818', 'A0000819', 'A0000820'].flatMap((budgethouder) =>
      ['V0000001', 'V0000002'].map((zorgverlener) => line({ budgethouder, zorgverlener, kenmerk: '6' })),
    );
    const { imports, run } = desk(csv(...pairs));
    const flags = ['--batch', '1', '--concurrency', '1', '--progress', 'json', '-o', 'json'];
    const stopped = await imports(flags, {
      onWrite: (text, { interrupt }) => text.includes('"stage":"sending"') && interrupt(),
    });
    expect(stopped.code).toBe(130);
    const { job, accepted, notSent } = documentOf(stopped);
    expect([accepted + notSent, notSent > 0]).toEqual([pairs.length, true]);
    expect(documentOf(await run(['import', 'resume', '-o', 'json']))).toMatchObject({
      kind: 'agreements',
      job,
      resumed: true,
      agreements: pairs.length,
      notSent: 0,
    });
  });
});

describe('columns', () => {
  test('under names of their own are named once', async () => {
    const { imports } = desk(csv(line({ kenmerk: '7' })).replace('ingangsdatum', 'Begin'));
    const missing = await imports();
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('--map "ingangsdatum=…"');
    const { code } = await imports(['--map', 'startDate=Begin', '--save-mapping', 'ours']);
    expect(code).toBe(0);
    expect((await imports(['--mapping', 'ours'])).code).toBe(0);
  });

  test('of declarations are not those of agreements', async () => {
    const { imports } = desk(csv(line({ kenmerk: '8' })));
    const { code, stderr } = await imports(['--map', 'aantal=uren_per_week']);
    expect(code).toBe(2);
    expect(stderr).toContain('ingangsdatum=');
  });
});

test('the template has every column, and can be filled in', async () => {
  const { run, folder } = desk('');
  const { code, stdout } = await run(['overeenkomst', 'sjabloon']);
  expect(code).toBe(0);
  expect(stdout).toBe(`\ufeff${agreementColumns.columns.map(headerOf).join(';')}\r\n`);
  const path = join(folder, 'template.csv');
  await run(['agreement', 'template', '--output-file', path]);
  const cells: Partial<Record<Column, string>> = {
    budgetHolder: 'A0000818',
    careProvider: 'V0000002',
    kind: 'opdracht',
    startDate: '1-12-2026',
    careDescription: 'Dagbesteding',
    careFunction: 'begeleiding groep',
    unit: 'dagdeel',
    rate: '52,50',
  };
  const filled = agreementColumns.columns.map((column) => cells[column] ?? '').join(';');
  writeFileSync(path, `${readFileSync(path, 'utf8')}${filled}\r\n`);
  expect(documentOf(await run(['agreement', 'import', path, '-o', 'json']))).toMatchObject({ accepted: 1 });
});

test('who runs no budget is refused, and no job is left', async () => {
  const { folder, file } = desk(csv(line()));
  const refused = await portal.as('organisation', ['agreement', 'import', file], { env: { PGB_DATA_DIR: folder } });
  expect(refused.code).toBe(3);
  expect(existsSync(join(folder, 'a.accepted.csv'))).toBe(false);
});
