import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankText } from '../../../../src/portal/payments/credit-transfer/bank-text.ts';

test.each([
  ['Stichting Zorg & Zo', 'Stichting Zorg + Zo'],
  ['Zoë Müller-Ødegård', 'Zoe Muller-Odegard'],
  ['Łukasz Groß', 'Lukasz Gross'],
  ['İrem Yılmaz', 'Irem Yilmaz'],
  ["J. van 't Hof (begeleiding)", "J. van 't Hof (begeleiding)"],
  ['J. van ’t Hof', "J. van 't Hof"],
  ['//zorg//thuis/', 'zorg/thuis'],
  ['Zorg\n  thuis', 'Zorg thuis'],
  ['<Zorg>', '.Zorg.'],
])('%s is written as %s', (text, expected) => {
  expect(bankText(text, 70)).toBe(expected);
});

test('whatever comes in, what goes out is short enough and every bank can print it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 140 }), (text, most) => {
      const written = bankText(text, most);
      expect(written).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]*$/);
      expect(written).not.toMatch(/^\/|\/$|\/\//);
      expect(written.length).toBeLessThanOrEqual(most);
    }),
  );
});
