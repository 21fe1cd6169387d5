import fc from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { formatRecordId, isRecordId, parseRecordId, recordKinds } from '../../../src/domain/index.ts';

describe('a record number', () => {
  // Source: leaflet for budget holders, the picture of the start page.
  test('looks like the one in the leaflet', () => {
    expect(formatRecordId('budget-holder', 817)).toBe('A0000817');
    expect(parseRecordId('A0000817')).toEqual({ kind: 'budget-holder', number: 817 });
  });

  test('is read back as it was written, of every kind and size', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordKinds), fc.integer({ min: 1 }), (kind, number) => {
        const text = formatRecordId(kind, number);
        expect(parseRecordId(text)).toEqual({ kind, number });
        expect(isRecordId(kind, text)).toBe(true);
      }),
    );
  });

  test('has a letter of its own per kind', () => {
    expect(new Set(recordKinds.map((kind) => formatRecordId(kind, 1))).size).toBe(recordKinds.length);
  });

  test.each(['A817', 'a0000817', 'X0000817', 'A00000817', 'A0000000', 'A0000817 ', 'A000081x', ''])(
    'is not %s',
    (text) => {
      expect(parseRecordId(text)).toBeUndefined();
      expect(isRecordId('budget-holder', text)).toBe(false);
    },
  );

  test('of one kind is none of another', () => {
    expect(isRecordId('declaration', 'A0000817')).toBe(false);
  });
});
