import { expect, test } from 'vitest';
import { tidyCell, unwrapText } from '../../../src/import/cells/tidy-cell.ts';

test.each([
  ['="Z0001001"', 'Z0001001'],
  ['= "1,5"', '1,5'],
  ['="a ""b"""', 'a "b"'],
  ['=""', ''],
  ["'01-10-2026", '01-10-2026'],
  ['\u200e01\u200b-10-2026\ufeff', '01-10-2026'],
  ['1\u202f234\u00a0', '1 234'],
  ['=1+2', '=1+2'],
  ['="1"&"2"', '="1"&"2"'],
])('%j is meant as %j', (text, meant) => {
  expect(tidyCell(text)).toBe(meant);
});

test.each([
  ['="00123"', '00123'],
  ["'00123", '00123'],
  ["'s avonds gebeld", "'s avonds gebeld"],
  ['=1+2', '=1+2'],
])('of a text %j only the wrapping is taken away: %j', (text, meant) => {
  expect(unwrapText(text)).toBe(meant);
});
