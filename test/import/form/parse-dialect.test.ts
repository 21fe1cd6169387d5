import { describe, expect, test } from 'vitest';
import { DialectError, parseDialect } from '../../../src/import/form/parse-dialect.ts';
import { importTextsFor } from '../../../src/messages/import-texts.ts';

describe('what is told about a file', () => {
  test.each([
    [
      'separator=;,encoding=windows-1252,decimal=comma,dates=dmy',
      { separator: ';', encoding: 'windows-1252', decimal: ',', dates: 'dmy' },
    ],
    ['separator=,', { separator: ',' }],
    ['separator=,,decimal=point', { separator: ',', decimal: '.' }],
    ['separator=tab', { separator: '\t' }],
    ['separator=\t', { separator: '\t' }],
    [' Decimal = Comma , dates=YMD', { decimal: ',', dates: 'ymd' }],
    ['encoding=utf-16', { encoding: 'utf-16le' }],
  ])('%s is understood', (text, expected) => {
    expect(parseDialect(text)).toEqual(expected);
  });

  test.each([
    ['seperator=;', { key: '', found: 'seperator=;', allowed: ['separator', 'encoding', 'decimal', 'dates'] }],
    ['decimal', { key: '', found: 'decimal', allowed: ['separator', 'encoding', 'decimal', 'dates'] }],
    ['', { key: '', found: '', allowed: ['separator', 'encoding', 'decimal', 'dates'] }],
    ['dates=ymd,decimal=dot', { key: 'decimal', found: 'dot', allowed: ['comma', 'point'] }],
    ['separator=:', { key: 'separator', found: ':', allowed: [';', ',', 'tab', '|'] }],
    ['dates=dym', { key: 'dates', found: 'dym', allowed: ['dmy', 'mdy', 'ymd'] }],
    ['encoding=latin', { key: 'encoding', found: 'latin', allowed: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] }],
  ])('%j is refused, and what there is is named', (text, problem) => {
    expect(() => parseDialect(text)).toThrow(DialectError);
    try {
      parseDialect(text);
    } catch (error) {
      expect((error as DialectError).problem).toEqual(problem);
    }
  });

  test('is refused in the words of the reader', async () => {
    const problem = { key: 'decimal', found: 'dot', allowed: ['comma', 'point'] };
    expect((await importTextsFor('nl')).notADialect(problem)).toBe(
      'decimal=dot is onbekend. Verwacht voor decimal: een van comma, point.',
    );
    expect((await importTextsFor('en')).notADialect({ ...problem, key: '' })).toBe(
      '"dot" is unknown. Expected: comma=…, point=…, separated by commas.',
    );
  });
});
