import { expect, test } from 'vitest';
import { isPdf } from '../../src/domain/attached-file.ts';

test.each([
  ['%PDF-1.7\nsomething\n%%EOF\n', true],
  ['%PDF-1.7\nsomething that was cut off', false],
  ['PK\u0003\u0004 a workbook %%EOF', false],
  ['<html>%PDF-1.7 %%EOF</html>', false],
  [`%PDF-1.7 %%EOF${' '.repeat(2000)}`, false],
  ['', false],
])('%j', (text, expected) => {
  expect(isPdf(Buffer.from(text))).toBe(expected);
});
