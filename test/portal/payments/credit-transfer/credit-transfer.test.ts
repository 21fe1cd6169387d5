import { expect, test } from 'vitest';
import { creditTransferXml } from '../../../../src/portal/payments/credit-transfer/credit-transfer.ts';
import { postalAddressXml } from '../../../../src/portal/payments/credit-transfer/postal-address.ts';
import { testIban } from '../../../../src/portal/practice/people/test-numbers.ts';
import { readXml } from '../../support/credit-transfer.ts';
import { schemaErrors } from '../../support/credit-transfer-schema.ts';

const xml = creditTransferXml({
  messageId: 'PGB-2026-11-04-1',
  createdAt: Date.UTC(2026, 10, 3, 9),
  executionDate: '2026-11-04',
  debtor: { name: 'Sociale Verzekeringsbank', iban: testIban(1) },
  transfers: [
    {
      endToEndId: 'U0000001',
      cents: 1,
      creditor: { name: '漢', iban: testIban(2), address: null },
      remittance: 'D0000001 & <october>',
    },
    {
      endToEndId: 'U0000002',
      cents: 99_999_999_999,
      creditor: {
        name: 'Ångström-Çelik '.repeat(9),
        iban: testIban(3),
        address: {
          street: 'Voorbeeldstraat',
          houseNumber: '17 A',
          postcode: '1234 AB',
          city: '’s-Gravenhage '.repeat(4),
        },
      },
      remittance: 'x'.repeat(300),
    },
  ],
});

test('what the bank gets is valid by the schema, whatever the names and the amounts', () => {
  expect(schemaErrors(readXml(xml))).toEqual([]);
});

test('an address stands in fields of its own, with its town and country, or nowhere', () => {
  expect(xml.match(/<PstlAdr>.*?<\/PstlAdr>/g)).toEqual([
    '<PstlAdr><StrtNm>Voorbeeldstraat</StrtNm><BldgNb>17 A</BldgNb><PstCd>1234 AB</PstCd>' +
      "<TwnNm>'s-Gravenhage 's-Gravenhage 's-Grav</TwnNm><Ctry>NL</Ctry></PstlAdr>",
  ]);
  const place = { street: '漢', houseNumber: '1', postcode: '1234 AB', city: 'Voorbeeldstad' };
  expect(postalAddressXml(place)).toBe(
    '<PstlAdr><BldgNb>1</BldgNb><PstCd>1234 AB</PstCd><TwnNm>Voorbeeldstad</TwnNm><Ctry>NL</Ctry></PstlAdr>',
  );
  expect(postalAddressXml({ ...place, city: ' ' })).toBe('');
});

test.each<[string, RegExp | string, string]>([
  ['a town after the country', /(<TwnNm>.*?<\/TwnNm>)(<Ctry>NL<\/Ctry>)/, '$2$1'],
  ['a town that is too long', '<TwnNm>', '<TwnNm>x'],
  ['two elements in another order', /(<NbOfTxs>.*?<\/NbOfTxs>)(<CtrlSum>.*?<\/CtrlSum>)/, '$2$1'],
  ['no bank of who pays', /<DbtrAgt>.*<\/DbtrAgt>/, ''],
  ['an execution day without its choice', /<Dt>(.*?)<\/Dt>/, '$1'],
  ['an empty name', /<Nm>[^<]*<\/Nm>/, '<Nm></Nm>'],
  ['a number that is too long', 'U0000001', 'U'.repeat(36)],
  ['an amount without currency', ' Ccy="EUR"', ''],
  ['six digits behind the point', '>0.01<', '>0.010000<'],
  ['an element that the schema does not have', '<ChrgBr>', '<Fee>1</Fee><ChrgBr>'],
  ['an element twice', '<ChrgBr>SLEV</ChrgBr>', '<ChrgBr>SLEV</ChrgBr><ChrgBr>SLEV</ChrgBr>'],
  ['no transfer at all', /<CdtTrfTxInf>[^]*<\/CdtTrfTxInf>/, ''],
  ['the version before', 'pain.001.001.09', 'pain.001.001.03'],
  ['a small letter in an account', /<IBAN>NL/, '<IBAN>nl'],
])('and it would not be with %s', (_, found, instead) => {
  const spoilt = xml.replace(found, instead);
  expect(spoilt).not.toBe(xml);
  expect(schemaErrors(readXml(spoilt))).not.toEqual([]);
});
