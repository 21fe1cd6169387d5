import { expect, test } from 'vitest';
import { checkIban, checkPayeeName } from '../../../src/domain/provider/check-account.ts';

function codes(issues: readonly { code: string }[]): string[] {
  return issues.map(({ code }) => code);
}

test.each([
  'NL91 ABNA 0417 1643 00',
  'mt84malt011000012345mtlcast001s',
  'CH9300762011623852957',
  'GB29NWBK60161331926819',
  'AD1200012030200359100100',
  'AL47212110090000000235698741',
  'RS35260005601001611379',
])('%s is reached by a SEPA payment', (iban) => {
  expect(checkIban(iban, 'iban')).toEqual([]);
});

test.each([
  'TR330006100519786457841326',
  'SA0380000000608010167519',
  'BR1800360305000010009795493C1',
  'VG96VPVG0000012345678901',
  'FO6264600001631634',
  'GL8964710001000206',
  'UA213223130000026007233566001',
])('%s is none that a SEPA payment reaches', (iban) => {
  expect(codes(checkIban(iban, 'iban'))).toEqual(['IBAN_OUTSIDE_SEPA']);
});

test('a number that is none is told as that, wherever it is from', () => {
  expect(codes(checkIban('TR330006100519786457841327', 'iban'))).toEqual(['IBAN_INVALID']);
});

test('who is paid has a name that banks can print', () => {
  expect(checkPayeeName('Ελένη', 'name')).toEqual([]);
  expect(codes(checkPayeeName('//', 'name'))).toEqual(['NAME_NOT_PRINTABLE']);
});
