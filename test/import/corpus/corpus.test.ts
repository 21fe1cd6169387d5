import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shownOutcome } from './shown-outcome.ts';

// Files as people have them, each named for what is wrong or odd in it, and what is expected of each: how it is
// written, its lines, and what is found. Everyone and everything in them is invented.
const folder = join(import.meta.dirname, 'files');
const blocks = readFileSync(join(import.meta.dirname, 'expected.txt'), 'utf8')
  .trimEnd()
  .split('\n\n');
const expected = new Map(
  blocks.map((block) => [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n') + 1)]),
);
const names = readdirSync(folder).map((name) => name.replace(/\.csv$/, ''));

test('there is an expectation for every file, and a file for every expectation', () => {
  expect([...expected.keys()].toSorted()).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test.each(names)('%s', async (name) => {
  expect(await shownOutcome(join(folder, `${name}.csv`))).toBe(expected.get(name));
});
