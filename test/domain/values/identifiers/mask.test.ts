import { expect, test } from 'vitest';
import { maskBsn, maskIban, maskName } from '../../../../src/domain/index.ts';

test.each([
  [maskBsn, '111222333', '*****2333'],
  [maskBsn, '2333', '****'],
  [maskBsn, '12333', '*2333'],
  [maskBsn, '', ''],
  [maskIban, 'NL91ABNA0417164300', 'NL************4300'],
  [maskIban, 'NL43', 'NL**'],
  [maskName, 'B.I.J. Voorbeeld', 'B*** V***'],
  [maskName, '  Jo   de Vries ', 'J*** d*** V***'],
  [maskName, '', ''],
])('%o shows no more than is needed', (mask, text, expected) => {
  expect(mask(text)).toBe(expected);
});
