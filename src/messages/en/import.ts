import type { ImportWording } from '../import.ts';

export const wording: ImportWording = {
  findings: {
    FILE_EMPTY: () => 'The file is empty. Expected: a line of column names with the lines of care below it.',
    COLUMN_MISSING: ({ column, found, meant }) =>
      `The column "${column}" is missing. Columns found: ${found}.${meant === '' ? '' : ` For "${meant}": did you mean "${column}"?`}`,
    COLUMN_TWICE: ({ column }) => `The column "${column}" is there twice. Remove one.`,
    COLUMN_NOT_FOUND: ({ column, expected, found, meant }) =>
      `The column "${expected}", which you named for "${column}", is not there. Columns found: ${found}.${meant === '' ? '' : ` Did you mean "${meant}"?`}`,
    LINE_TOO_LONG: () =>
      'The line is longer than 1 MB. This is not a file of lines of care, or line endings are missing.',
    QUOTE_NOT_CLOSED: () => 'A quotation mark is not closed. Close it, or save the file as CSV again.',
    QUOTE_MISPLACED: () => 'There is text after a closing quotation mark. Expected: the separator.',
    NUL_BYTE: () => 'There is a NUL byte here: this is not a text file. Save it as CSV UTF-8.',
    NOT_UTF8: () => 'These characters are not UTF-8. Save the file as CSV UTF-8.',
    ROW_LENGTH: ({ found, expected }) => `The line has ${found} cells, expected: ${expected}.`,
    CELL_MISSING: () => 'This cell is empty and must be filled in.',
    CELL_AGREEMENT: ({ found }) => `"${found}" is not the number of an agreement. Expected: for example Z0000042.`,
    CELL_DATE: ({ found }) => `"${found}" is not a date. Expected: dd-mm-yyyy, for example 01-10-2026.`,
    CELL_NUMBER: ({ found }) =>
      `"${found}" is not an unambiguous number. Expected: for example 7,5 (no thousands separator).`,
    CELL_HOURS: ({ found }) =>
      `"${found}" hours is not a whole number of minutes. Expected: quarters, for example 7,25 or 7:15.`,
    CELL_TIME: ({ found }) => `"${found}" is not a time, or is not after the start. Expected: hh:mm.`,
    CELL_BREAK: ({ found }) =>
      `The break "${found}" is negative, or as long as the work itself. Expected: hours, for example 0,5 or 0:30.`,
    CELL_WORD: ({ found, expected }) => `"${found}" is unknown. Expected: one of ${expected}.`,
    CELL_TOO_LONG: ({ found, expected }) => `The text has ${found} characters, at most ${expected} are allowed.`,
    INVOICE_DIFFERS: () =>
      'The invoice differs from that on the first line of this agreement and month. A declaration has one invoice.',
    TOO_MANY_LINES: ({ found, expected }) =>
      `This agreement has ${found} lines in this month, at most ${expected} are allowed. Put lines of the same day together, or correct the number of the agreement.`,
    WITHDRAWN_BEFORE: ({ found }) =>
      `This declaration was submitted before (${found}) and then withdrawn. Put another reference on its lines to submit it again.`,
    REFUSED_BEFORE: ({ found }) =>
      `This declaration was submitted before (${found}) and then rejected by the budget holder. Correct it, or agree with the holder and put another reference on its lines.`,
    DECLARED_BEFORE: ({ found }) =>
      `This care was declared before as ${found}, exactly so. It is not submitted again; you need not do anything.`,
    IMPORTED_BEFORE: ({ found, job }) =>
      `This care was submitted by import ${job} as ${found}, exactly so. It is not submitted again; you need not do anything.`,
    MONTH_IMPORTED_BEFORE: ({ found, job }) =>
      `For this agreement and month import ${job} submitted a declaration, ${found}, with other care. There is one a month; withdraw that one first if this is to count.`,
    INVOICE_IMPORTED_BEFORE: ({ found, job }) =>
      `This invoice number was used in declaration ${found} by import ${job}. Give each invoice a number of its own.`,
    DECLARED_DIFFERENTLY: ({ found, difference }) =>
      `This care was declared before as ${found} and is different now: ${difference} Should the new one hold? Import again with --update: ${found} is then withdrawn.`,
    UPDATE_TOO_LATE: ({ found, difference }) =>
      `This care was declared before as ${found} and is different now: ${difference} ${found} can no longer be withdrawn. Ask the budget holder.`,
    ITEM_TOO_LARGE: () => 'These lines together are too large for the portal. Make the notes shorter.',
    PORTAL_FAILED: ({ found }) =>
      `The portal cannot process these lines. Report this to the portal with request number ${found}.`,
  },
  outcomes: {
    accepted: 'accepted',
    duplicate: 'sent before',
    rejected: 'rejected',
    held: 'held',
    changed: 'changed',
    'not-sent': 'not sent',
  },
  reasons: {
    held: 'Nothing is wrong with this line. It waits for another line of the same agreement and month.',
    'not-sent': 'This line was not sent yet. Run the same command again.',
  },
  difference: ({ linesBefore, linesAfter, minutesBefore, minutesAfter, days, moreDays }, hours) =>
    `${linesBefore} lines and ${hours(minutesBefore)} became ${linesAfter} lines and ${hours(minutesAfter)}` +
    (days === '' ? '.' : `, on ${days}${moreDays > 0 ? ` and ${moreDays} other days` : ''}.`),
  place: (line, column) => (column === undefined ? `Line ${line}` : `Line ${line}, column ${column}`),
};
