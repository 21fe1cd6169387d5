/** How a file is written. Everything that reads or writes one takes its form from here. */
export interface Dialect {
  separator: ';' | ',' | '\t';
  encoding: 'utf-8';
  /** Bytes before the header: a byte order mark. */
  byteOrderMark: boolean;
}

/** What a Dutch spreadsheet writes as "CSV UTF-8". */
export const dutchSpreadsheet: Dialect = { separator: ';', encoding: 'utf-8', byteOrderMark: false };
