import { expect, test } from 'vitest';
import { creditTransferXml } from '../../../../src/portal/payments/credit-transfer/credit-transfer.ts';
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
      creditor: { name: '漢', iban: testIban(2) },
      remittance: 'D0000001 & <october>',
    },
    {
      endToEndId: 'U0000002',
      cents: 99_999_999_999,
      creditor: { name: 'Ångström-Çelik '.repeat(9), iban: testIban(3) },
      remittance: 'x'.repeat(300),
    },
  ],
});

test('what the bank gets is valid by the schema, whatever the names and the amounts', () => {
  expect(schemaErrors(readXml(xml))).toEqual([]);
});

test.each<[string, RegExp | string, string]>([
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
