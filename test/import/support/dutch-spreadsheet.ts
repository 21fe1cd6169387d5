import { pinnedBasis, type Dialect } from '../../../src/import/file/dialect.ts';

/** What a Dutch spreadsheet writes as "CSV UTF-8", with dates as they are written in the Netherlands. */
export const dutchSpreadsheet: Dialect = {
  encoding: 'utf-8',
  byteOrderMark: false,
  separator: ';',
  sepLine: false,
  lineEnding: '\r\n',
  mixedLineEndings: false,
  decimals: {},
  dates: { date: { ...pinnedBasis, order: 'dmy' }, invoiceDate: { ...pinnedBasis, order: 'dmy' } },
};
