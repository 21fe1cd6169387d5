import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { mapperFor } from '../../../src/import/column-sets.ts';
import { BrokenFileError } from '../../../src/import/file/broken-file.ts';
import { openTable } from '../../../src/import/form/open-table.ts';

/** What is wrong with a file of these lines. */
async function problemOf(...lines: string[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-grid-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'grid.csv');
  writeFileSync(path, `${lines.join('\r\n')}\r\n`);
  try {
    await openTable(path, mapperFor('declarations'), {});
    return undefined;
  } catch (error) {
    if (error instanceof BrokenFileError) return error.problems;
    throw error;
  }
}

function days(write: (day: number) => string, last = 31): string {
  return Array.from({ length: last }, (_, index) => write(index + 1)).join(';');
}

const care = `Z0001001;persoonlijke verzorging;${days(() => '1,5')}`;

test.each<[string, string[], number, number]>([
  ['numbers', [`zorgovereenkomst;zorgfunctie;${days(String)}`, care], 1, 31],
  ['numbers below a title', ['Oktober 2026', '', `zorgovereenkomst;zorgfunctie;${days(String)}`, care], 3, 31],
  ['numbers in a second header', ['zorgovereenkomst;zorgfunctie;oktober', `;;${days(String)}`, care], 2, 31],
  ['two digits', [`zorgovereenkomst;zorgfunctie;${days((day) => String(day).padStart(2, '0'))};totaal`, care], 1, 31],
  ['dates', [`zorgovereenkomst;zorgfunctie;${days((day) => `${day}-10-2026`)}`, care], 1, 31],
  [
    'dates of a sheet',
    [`zorgovereenkomst;zorgfunctie;${days((day) => `2026-10-${String(day).padStart(2, '0')}`)}`, care],
    1,
    31,
  ],
  ['days of a month', [`zorgovereenkomst;zorgfunctie;${days((day) => `${day}-okt`)}`, care], 1, 31],
  ['days and months', [`zorgovereenkomst;zorgfunctie;${days((day) => `${day}/10`)}`, care], 1, 31],
  [
    'names of days',
    [
      `zorgovereenkomst;zorgfunctie;${days((day) => `${['do', 'vr', 'za', 'zo', 'ma', 'di', 'wo'][(day - 1) % 7]} ${day}`)}`,
      care,
    ],
    1,
    31,
  ],
  ['a week', [`zorgovereenkomst;zorgfunctie;${days(String, 7)}`, care], 1, 7],
  ['working days only', ['client;1;2;5;6;7;8;9;12;13', 'a;1;1;1;1;1;1;1;1;1'], 1, 9],
])('a grid with %s says what it is', async (_, lines, line, found) => {
  expect(await problemOf(...lines)).toEqual([{ code: 'DAYS_AS_COLUMNS', line, params: { found } }]);
});

test.each<[string, string[]]>([
  ['of a line for each day', ['zorgovereenkomst;datum;aantal;1;2;3;4;5;6;7', 'Z0001001;1-10-2026;1,5;;;;;;;']],
  ['with six numbers in its header', ['zorgovereenkomst;dag;aantal;1;2;3;4;5;6', 'Z0001001;1-10-2026;1,5;;;;;;']],
  ['with numbers that do not follow each other', ['zorgovereenkomst;dag;aantal', 'Z0001001;1;2;1;3;1;2;1;4']],
])('a table %s is no grid', async (_, lines) => {
  expect(await problemOf(...lines)).toBeUndefined();
});
