import fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { bankText, isPrintableByBanks } from '../../../src/domain/payment/bank-text.ts';

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
  ['Stichting Ĳsselzorg', 'Stichting IJsselzorg'],
  ['Zorggroep Het Ĳ, de ĳzeren hulp', 'Zorggroep Het IJ, de ijzeren hulp'],
  ['Ħal Għaqda', 'Hal Ghaqda'],
  ['Ŋ Ŧ ŀ ẞ ŉ €', "N T l SS 'n E"],
  ['Юрий Коваль', 'YUriy Kovaly'],
  ['Їжак Євгенія', 'YIzhak YEvgeniya'],
  ['Ελένη Ψαρρά', 'Eleni PSarra'],
  ['Ďuriš Čech-Şahin', 'Duris Cech-Sahin'],
  ['Zorg [thuis]; dag_besteding', 'Zorg (thuis), dag-besteding'],
  ['ﬁets²', 'fiets2'],
  ['//', ''],
])('%s is written as %s', (text, expected) => {
  expect(bankText(text, 70)).toBe(expected);
});

test.each([
  ['Zo', true],
  ['7', true],
  ['Коваль', true],
  ['Ψ', true],
  ['//', false],
  ['李明', false],
  ['— & —', false],
  ['', false],
])('of %j something is left: %s', (name, expected) => {
  expect(isPrintableByBanks(name)).toBe(expected);
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
