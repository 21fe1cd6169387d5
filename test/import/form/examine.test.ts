import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeDialect } from '../../../src/import/form/describe-dialect.ts';
import { mapHeader, mapperFor } from '../../../src/import/column-sets.ts';
import { examine } from '../../../src/import/form/examine.ts';
import type { PinnedDialect } from '../../../src/import/file/dialect.ts';
import { sampleBytes } from '../../../src/import/file/sample.ts';
import { importTextsFor } from '../../../src/messages/import-texts.ts';
import { readWhole } from '../support/read-whole.ts';

const mapper = mapperFor('declarations');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pgb-examine-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(content: string | Buffer): Promise<string> {
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  return path;
}

const header = 'zorgovereenkomst;datum;aantal;opmerking';

function csv(...lines: string[]): string {
  return `${[header, ...lines].join('\r\n')}\r\n`;
}

/** Lines that show nothing, of a little more than is looked at. */
function longTail(line: string): string {
  return `${line}\r\n`.repeat(Math.ceil(sampleBytes / (line.length + 2)) + 1);
}

const endLine = Math.ceil(sampleBytes / 'Z0001001;01-10-2026;1;\r\n'.length) + 3;

function long(...lines: string[]): string {
  return csv() + longTail('Z0001001;01-10-2026;1;') + `${lines.join('\r\n')}\r\n`;
}

describe('what was told', () => {
  const codesOf = async (text: string, pinned: PinnedDialect): Promise<string[]> =>
    (await readWhole(await write(text), pinned)).findings.map(({ code }) => code);

  test('about the order of dates settles what is contradicted, line by line', async () => {
    const text = csv('Z0001001;13-10-2026;1;', 'Z0001002;10-14-2026;1;', 'Z0001003;03-10-2026;1;');
    await expect(readWhole(await write(text))).rejects.toThrow('DATE_ORDER at line 3');
    expect(await codesOf(text, { dates: 'dmy' })).toEqual(['CELL_DATE']);
    const { lines, findings } = await readWhole(await write(text), { dates: 'mdy' });
    expect(findings).toMatchObject([{ code: 'CELL_DATE', line: 2, column: 'datum', params: { order: 'mdy' } }]);
    expect(lines.map(({ content }) => content?.date)).toEqual([undefined, '2026-10-14', '2026-03-10']);
  });

  test('about dates that begin with the year leaves no other', async () => {
    expect(await codesOf(csv('Z0001001;2026-10-13;1;', 'Z0001002;13-10-2026;1;'), { dates: 'ymd' })).toEqual([
      'CELL_DATE',
    ]);
  });

  test('about decimals says what 1.000 is', async () => {
    const text = csv('Z0001001;13-10-2026;1.000;');
    expect(await codesOf(text, {})).toEqual(['CELL_NUMBER']);
    expect((await readWhole(await write(text), { decimal: ',' })).lines[0]?.minutes).toBe(60_000);
    expect((await readWhole(await write(text), { decimal: '.' })).lines[0]?.minutes).toBe(60);
    expect(await codesOf(csv('Z0001001;13-10-2026;1.5;'), { decimal: ',' })).toEqual(['CELL_DECIMAL']);
  });

  test('about the separator and the encoding is followed', async () => {
    const text = csv('Z0001001;13-10-2026;1;één, twee').replaceAll(';', '|');
    const { dialect } = await examine(await write(Buffer.from(text, 'latin1')), mapper, {
      separator: '|',
      encoding: 'windows-1252',
    });
    expect(dialect).toMatchObject({ separator: '|', encoding: 'windows-1252' });
    await expect(readWhole(await write(Buffer.from(text, 'latin1')), { encoding: 'utf-8' })).rejects.toThrow(
      'NOT_UTF8',
    );
  });

  test('about the names of columns is used to find the separator', async () => {
    const text = 'nummer,dag;uren\r\nZ0001001,13-10-2026;1\r\n';
    const named = { nummer: 'zorgovereenkomst', 'dag;uren': 'datum' } as Record<string, string>;
    const { dialect } = await examine(await write(text), (headers, line) => {
      const mapped = mapHeader(
        headers.map((each) => named[each] ?? each),
        line,
      );
      return { ...mapped, problems: [] };
    });
    expect(dialect.separator).toBe(',');
  });
});

describe('what stands beyond the first megabyte', () => {
  test('is not looked at to decide, and is read', async () => {
    const { dialect, lines, findings } = await readWhole(await write(long('Z0001002;13-10-2026;1,5;één')));
    expect(dialect).toMatchObject({ encoding: 'utf-8', decimals: {}, dates: { date: { by: 'norm', order: 'dmy' } } });
    expect(lines.at(-1)).toMatchObject({ line: endLine, minutes: 90, content: { note: 'één' } });
    expect(findings).toEqual([]);
  });

  test.each([
    [
      'a date that can only be month first, where nothing shows the order',
      ['Z0001002;10-13-2026;1;'],
      `DATE_ORDER at line ${endLine}`,
    ],
    ['characters of another encoding', ['Z0001002;13-10-2026;1;\x80'], `NOT_UTF8 at line ${endLine}`],
    ['a NUL byte', ['Z0001002;13-10-2026;1;', 'Z00010\0;13-10-2026;1;'], `NUL_BYTE at line ${endLine + 1}`],
    ['a quote that is not closed', ['Z0001002;13-10-2026;1;"a'], `QUOTE_NOT_CLOSED at line ${endLine}`],
  ])('is refused when it is %s', async (_, lines, message) => {
    await expect(readWhole(await write(Buffer.from(long(...lines), 'latin1')))).rejects.toThrow(message);
  });

  test('is wrong by itself when another line has shown the order of dates', async () => {
    const { findings } = await readWhole(await write(long('Z0001002;13-10-2026;1;', 'Z0001003;10-13-2026;1;')));
    expect(findings).toMatchObject([
      { code: 'CELL_DATE', line: endLine + 1, column: 'datum', params: { like: endLine } },
    ]);
  });

  test('is held to the first decimal sign that shows', async () => {
    const { findings } = await readWhole(await write(long('Z0001002;13-10-2026;1.5;', 'Z0001003;13-10-2026;1,5;')));
    expect(findings).toMatchObject([
      { code: 'CELL_DECIMAL', line: endLine + 1, column: 'aantal', params: { sign: '.', like: endLine } },
    ]);
  });
});

describe('a first line of more than a megabyte', () => {
  test.each([
    ['that goes on', 'x'.repeat(sampleBytes + 1), 'LINE_TOO_LONG at line 1'],
    ['of which a quote is not closed', `"zorgovereenkomst${'\n'.repeat(sampleBytes)}`, 'QUOTE_NOT_CLOSED at line 1'],
  ])('%s is refused', async (_, text, message) => {
    await expect(examine(await write(text), mapper)).rejects.toThrow(message);
  });
});

describe('the verdict', () => {
  test('is told in the language of the reader, with what it rests on', async () => {
    const text = 'sep=\t\r\nzorgovereenkomst\tdatum\taantal\ttarief\r\nZ0001001\t03-10-2026\t1,5\t57,40\r\n';
    const { dialect, mapping } = await examine(await write(`\ufeff${text}`), mapper, { dates: 'dmy' });
    const described = async (language: 'nl' | 'en'): Promise<string[]> =>
      describeDialect(dialect, mapping, await importTextsFor(language));
    expect(await described('nl')).toEqual([
      'Scheidingsteken tab',
      'sep= op de eerste regel',
      'UTF-8 met BOM',
      'CRLF',
      'decimale komma (aantal, tarief: uit 2 cellen)',
      'datums dd-mm-jjjj (datum: opgegeven)',
    ]);
    expect((await described('en')).slice(4)).toEqual([
      'decimal comma (aantal, tarief: from 2 cells)',
      'dates dd-mm-yyyy (datum: as told)',
    ]);
  });

  test('survives being kept as JSON', async () => {
    const { dialect, mapping } = await examine(await write(csv('Z0001001;13-10-2026;1,5;')), mapper);
    expect(JSON.parse(JSON.stringify({ dialect, mapping }))).toEqual({ dialect, mapping });
  });
});
