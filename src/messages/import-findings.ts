/** What can be wrong with a file of declarations besides what the rules of the pgb say of its lines. */
export const fileFindings = [
  'FILE_EMPTY',
  'COLUMN_MISSING',
  'COLUMN_TWICE',
  'COLUMN_NOT_FOUND',
  'LINE_TOO_LONG',
  'QUOTE_NOT_CLOSED',
  'QUOTE_MISPLACED',
  'NUL_BYTE',
  'NOT_UTF8',
  'ROW_LENGTH',
  'CELL_MISSING',
  'CELL_AGREEMENT',
  'CELL_DATE',
  'CELL_NUMBER',
  'CELL_HOURS',
  'CELL_TIME',
  'CELL_BREAK',
  'CELL_WORD',
  'CELL_TOO_LONG',
  'INVOICE_DIFFERS',
  'TOO_MANY_LINES',
  'WITHDRAWN_BEFORE',
  'REFUSED_BEFORE',
  'DECLARED_BEFORE',
  'IMPORTED_BEFORE',
  'MONTH_IMPORTED_BEFORE',
  'INVOICE_IMPORTED_BEFORE',
  'DECLARED_DIFFERENTLY',
  'UPDATE_TOO_LATE',
  'ITEM_TOO_LARGE',
  'PORTAL_FAILED',
] as const;
export type FileFinding = (typeof fileFindings)[number];

const known: ReadonlySet<string> = new Set(fileFindings);
export const isFileFinding = (code: string): code is FileFinding => known.has(code);
