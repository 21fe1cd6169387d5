import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { declarations } from '../../../src/import/declarations/kind.ts';
import { FileChangedError, identifyFile } from '../../../src/import/file/read-file.ts';
import { countItems } from '../../../src/import/journal/items/item-states.ts';
import { Journal } from '../../../src/import/journal/journal.ts';
import { formOf } from '../../../src/import/run/prepare/form-of.ts';
import { lookForTogether } from '../../../src/import/run/prepare/may-send-ahead.ts';
import { stage } from '../../../src/import/stage/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'pgb-stage-ahead-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stages six thousand agreements with a line each, in eight pieces; gives how many items were whole each time that it was told. */
async function staged(name: string, sumsOf: (sums: readonly string[]) => readonly string[]): Promise<number[]> {
  const path = join(folder, `${name}.csv`);
  const row = (_: unknown, at: number): string =>
    `Z${1_000_000 + at};13-10-2026;persoonlijke verzorging;1,5;${'R'.repeat(40)}`;
  const rows = Array.from({ length: 6000 }, row);
  writeFileSync(path, `zorgovereenkomst;datum;zorgfunctie;uren;kenmerk\r\n${rows.join('\r\n')}\r\n`);
  const form = await formOf(declarations, { path });
  const together = lookForTogether(declarations, form, {});
  const file = await identifyFile(path, together);
  const proven = together?.end();
  if (proven === undefined) throw new Error('It was not proved');
  const journal = new Journal(join(folder, name), undefined, 'new');
  const whole: number[] = [];
  const ahead = { proven: { ...proven, sums: sumsOf(proven.sums) }, onWhole: () => whole.push(countItems(journal)) };
  const batch = { items: 500, bytes: 4 * 1024 * 1024 };
  try {
    await stage(journal, {
      path,
      file,
      form,
      kind: declarations,
      sendIncomplete: false,
      batch,
      ahead,
      onProgress() {},
    });
  } catch (error) {
    if (!(error instanceof FileChangedError)) throw error;
    whole.push(-1);
  } finally {
    journal.close();
  }
  return whole;
}

test('whole buckets are told while the rest is read', async () => {
  const whole = await staged('whole', (sums) => sums);
  expect(whole.length).toBeGreaterThan(4);
  expect(whole.every((items) => items % 500 === 0)).toBe(true);
  expect(whole.at(-1)).toBe(5500);
});

test('no line is told of a file that is no longer the one that was looked at', async () => {
  expect(await staged('at-once', (sums) => sums.with(0, ''))).toEqual([-1]);
  const all = await staged('unchanged', (sums) => sums);
  const told = await staged('later', (sums) => sums.with(Math.floor(sums.length / 2), ''));
  expect(told).toEqual([...all.slice(0, told.length - 1), -1]);
  expect(told.length).toBeGreaterThan(2);
  expect(told.length).toBeLessThan(all.length);
});
