import { expect, test } from 'vitest';
import { encodeText } from '../../../src/import/file/encoding.ts';
import { csvCell } from '../../../src/import/report/csv-cell.ts';

test.each([
  ['a plain text', 'goed gegaan', 'goed gegaan'],
  ['a formula', '=1+1', "'=1+1"],
  ['a mention', '@iemand', "'@iemand"],
  ['a text that begins with a dash', '- goed', "'- goed"],
  ['a formula after a line break', '\r=1+1', `"'\r=1+1"`],
  ['a text that seems made harmless', "'=1+1", "''=1+1"],
  ['a negative number', '-7,5', '-7,5'],
  ['a telephone number', '+31612345678', '+31612345678'],
  ['a sum', '-7+5', "'-7+5"],
  ['a separator', 'a;b', '"a;b"'],
])('%s is written so that no spreadsheet runs it and all read it', (_, text, expected) => {
  expect(csvCell(text, ';')).toBe(expected);
});

test('a character that the encoding of the file lacks becomes a question mark', () => {
  expect(encodeText('één € Ж', { encoding: 'windows-1252' }).toString('latin1')).toBe('één \x80 ?');
});
