import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { careLine, csv, workplace } from '../support/practice.ts';

const place = workplace(5);

test('a rejected file that somebody corrected is not written over, one that nobody touched is', async () => {
  const path = await place().write('october.csv', csv(careLine(1, 1), careLine(2, 1, 'acht')));
  const { files } = await place().run(path);
  const rejected = files.rejected ?? '';
  expect((await place().run(path)).files.kept).toBeNull();

  const corrected = readFileSync(rejected, 'utf8').replace('acht', '8');
  writeFileSync(rejected, corrected);
  const again = await place().run(path, { dryRun: true });
  expect(again.files.kept).toBe(rejected.replace('.csv', '.corrected.csv'));
  expect(readFileSync(again.files.kept ?? '', 'utf8')).toBe(corrected);
  expect(readFileSync(rejected, 'utf8')).toContain('acht');

  appendFileSync(rejected, '\r\n');
  expect((await place().run(path)).files.kept).toBe(rejected.replace('.csv', '.corrected-2.csv'));
  expect(existsSync(rejected)).toBe(true);
});
