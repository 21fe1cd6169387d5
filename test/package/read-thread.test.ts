// A long file is read in a second thread, and without a word in the first when that one cannot start: so that it does start,
// from where the built code looks for it, has to be seen here.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { declarations } from '../../src/import/declarations/kind.ts';
import { formOf } from '../../src/import/run/prepare/form-of.ts';
import { ReadingAside } from '../../src/import/stage/read-aside.ts';

const dist = join(import.meta.dirname, '../../dist');
const folder = mkdtempSync(join(tmpdir(), 'pgb-read-thread-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where the built code finds its thread: each place is written as it stands below `dist`. */
function threads(): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return files.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/new URL\("([^"]*read-worker[^"]*)"/g)].map(
      ([, path = '']) => path,
    ),
  );
}

test('the thread of the built import starts and reads', async () => {
  const path = join(folder, 'care.csv');
  writeFileSync(path, 'zorgovereenkomst;datum;eenheid;aantal\r\nZ0000817;01-10-2026;uur;1,5\r\n');
  const form = await formOf(declarations, { path });
  const never = (): never => {
    throw new Error('It was read here');
  };
  expect(threads()).not.toEqual([]);
  for (const thread of new Set(threads())) {
    const parts: unknown[] = [];
    const there = pathToFileURL(join(dist, thread));
    for await (const piece of new ReadingAside(there, { path, form }).pieces(never))
      piece.each((part) => void parts.push(part));
    expect(parts).toHaveLength(1);
  }
});
