import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataDir } from '../support/run.ts';
import { useRecorded } from '../support/recorded.ts';

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n<Document/>';
const portal = useRecorded({ 'paymentRuns.creditTransfer': xml });

function officer(line: string) {
  return portal.as('payment-officer', line.split(' '));
}

test('the payment office finds its runs, and the file of one for the bank, byte for byte', async () => {
  const { stdout } = await officer('office payment runs -o json');
  const { items } = JSON.parse(stdout) as { items: { id: string }[] };
  expect(items[0]?.id).toMatch(/^R\d{7}$/);
  const shown = await officer(`office payment file ${items[0]?.id}`);
  expect([shown.code, shown.stdout]).toEqual([0, xml]);
  const file = join(dataDir(), 'run.xml');
  const written = await officer(`office payment file ${items[0]?.id} --output-file ${file}`);
  expect([written.code, written.stdout, written.stderr]).toEqual([0, '', expect.stringContaining('once')]);
  expect(readFileSync(file, 'utf8')).toBe(xml);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
});

test('a file that is there stays, unless one asks otherwise, and others get none', async () => {
  const file = join(dataDir(), 'run.xml');
  writeFileSync(file, 'mine');
  const line = `office payment file R0000001 --output-file ${file}`;
  expect((await officer(line)).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect((await officer(`${line} --force`)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(xml);
  const other = join(dataDir(), 'other.xml');
  const refused = await portal.as('assessor', ['office', 'payment', 'file', 'R0000001', '--output-file', other]);
  expect([refused.code, existsSync(other)]).toEqual([3, false]);
});
