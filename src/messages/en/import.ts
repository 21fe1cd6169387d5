import type { ImportPhrases } from '../shape/import/phrases.ts';

const namedLines = 5;

/** The lines that a line waits for: the first few by their number. */
function linesOf(lines: readonly number[]): string {
  if (lines.length === 0) return 'another line';
  return `line ${lines.slice(0, namedLines).join(', ')}${lines.length > namedLines ? ', …' : ''}`;
}

export const phrases: ImportPhrases = {
  findings: {
    FILE_EMPTY: () => 'The file is empty. Expected: a line of column names with the lines below it.',
    FILE_KIND: ({ found }) =>
      `This is not a CSV file but ${found}. Open it in a spreadsheet and choose Save as, CSV UTF-8.`,
    FILE_CUT_OFF: ({ found, expected }) =>
      `The file ends here in the middle of a line${found === '' ? '' : ` (${found} of ${expected} cells)`}: it seems cut off. Make it again. If it is whole after all, end the last line with a line break.`,
    LAST_LINE_OPEN: () =>
      'No line break follows the last cell, while all other lines have one, and this cell may go on: the file may have been cut off. If it is whole, end the last line with a line break, or give --whole.',
    NO_LINES: () => 'There is no line of care below the column names.',
    DAYS_AS_COLUMNS: ({ found }) =>
      `On this line ${found} days stand beside each other as columns: this is a grid. Expected: a line for each day, with the columns agreement, date, careFunction, unit and quantity. Put the days below each other, each with its date and quantity. Excel does that with Data, From Table/Range (Power Query): choose the columns of the days there, and unpivot them.`,
    HEADER_MISSING: () =>
      'The first line is a line of care. Expected: a line of column names above it, such as agreement;date;quantity.',
    HEADER_NOT_SPLIT: () =>
      'This line is one cell. Expected: the column names, separated by ; , | or a tab. If there is a title above the column names, remove it.',
    COLUMN_MISSING: ({ column, found, meant }) =>
      `The column "${column}" is missing.${found === '' ? '' : ` Columns found: ${found}.`}${meant === '' ? '' : ` For "${meant}": did you mean "${column}"?`}`,
    COLUMN_TWICE: ({ column, found }) =>
      found === column
        ? `The column "${column}" is there twice. Remove one.`
        : `The columns "${found}" and "${column}" say the same. Leave one out: --ignore-column "${column}".`,
    COLUMN_NOT_FOUND: ({ column, expected, found, meant }) =>
      `The column "${expected}", which you named for "${column}", is not there. Columns found: ${found}.${meant === '' ? '' : ` Did you mean "${meant}"?`}`,
    COLUMN_MEASURE: ({ column, found }) =>
      `The column "${found}" cannot be "${column}": its name says that it counts something else. Convert it and give it a name that fits, or leave it out: --ignore-column "${found}".`,
    COLUMN_UNREAD: ({ column, meant }) =>
      `The column "${column}" looks like a quantity, a unit, a time, money or the care of a day or function, and is not read. ${
        meant === '' ? 'Tell which column it is' : `If it is "${meant}", tell so: --map "${meant}=${column}"`
      }, or leave it out: --ignore-column "${column}".`,
    COLUMN_SORTS: ({ column, found }) =>
      `The column "${column}" is not read, and holds ${found} different values: lines that were cancelled or are no care to declare may be among them. Remove those lines, and leave the column out: --ignore-column "${column}".`,
    HOURS_OR_MINUTES: ({ column, found }) =>
      `All decimals below "${column}" are 00, 15, 30 or 45, as "${found}" here: these may be hours and minutes. If they are, write them with a colon, as 1:30. If they are decimals of an hour, tell so: --dialect decimal=comma or decimal=point.`,
    COLUMNS_NO_PAIR: ({ found, column }) =>
      `The columns "${found}" and "${column}" stand beside each other, and it is not clear whether they are one time together. If they are hours and minutes, call the first one "hours"; otherwise leave one of them out: --ignore-column "${column}".`,
    COLUMN_NAMELESS: ({ found, like }) =>
      `This column has no name, but on line ${like} it holds ${found}. Give it a name, or empty it.`,
    HEADER_DIFFERS: ({ found, expected }) =>
      `Column names stand here again, but other ones or in another order. Expected: ${expected}. Found: ${found}. Make a file of each part, or put the columns in the same order.`,
    OTHER_MEASURE: ({ found }) =>
      `Here it says "${found}", but where no column name has a unit, quantities are read in hours, rates by the hour and amounts in euros. Name the column after what it counts, for example "minutes", "day parts" or "rate per day part", or convert it, and remove this text.`,
    LINE_TOO_LONG: () => 'The line is longer than 1 MB. This is not a table of lines, or line endings are missing.',
    QUOTE_NOT_CLOSED: () =>
      'A quotation mark is not closed. Close it, or save the file as CSV again if it was cut off.',
    QUOTE_OVER_LINES: () =>
      'Between two quotes there are line breaks here and parts of other lines, which would not be read. Those quotes are probably no pair: remove them, or write two in a row where one belongs to the text.',
    QUOTE_MISPLACED: ({ like }) =>
      `There is text after a closing quotation mark. ${
        like === '' ? 'Expected: the separator.' : `It was opened on line ${like}: perhaps it does not belong there.`
      }`,
    NUL_BYTE: () => 'There is a NUL byte here: this is not a text file. Save it as CSV UTF-8.',
    NOT_UTF8: () =>
      'These characters are not UTF-8. Save the file as CSV UTF-8, or tell how it is written: --dialect encoding=windows-1252.',
    NOT_UTF16: () => 'These characters are not UTF-16. Save the file as CSV UTF-8.',
    NOT_WINDOWS_1252: () => 'These characters are not Windows-1252. Save the file as CSV UTF-8.',
    ENCODINGS_MIXED: () =>
      'These characters are UTF-8, others in the file are Windows-1252: it was put together from two files. Save both as CSV UTF-8, then put them together.',
    DATE_ORDER: ({ found, like }) =>
      `"${found}" can only be month-day-year, ${
        like === '' ? 'while the day usually comes first' : `while on line ${like} the day comes first`
      }: other dates in this column can then be read in two ways. Write all of them in the same way, or tell the order: --dialect dates=dmy or dates=mdy.`,
    DATE_EITHER: ({ found }) =>
      `All dates in this column can be read in two ways, such as "${found}". Tell how day, month and year follow each other: --dialect dates=dmy, dates=mdy or dates=ymd. Or write them as yyyy-mm-dd.`,
    ROW_LENGTH: ({ found, expected }) =>
      `The line has ${found} ${found === '1' ? 'cell' : 'cells'}, expected: ${expected}.`,
    CELL_MISSING: () => 'This cell is empty and must be filled in.',
    CELL_AGREEMENT: ({ found, expected }) =>
      `"${found}" is not the number of an agreement. ${
        expected === '' ? 'Expected: for example Z0000042.' : `Did you mean ${expected}?`
      }`,
    CELL_BUDGET_HOLDER: ({ found, expected }) =>
      `"${found}" is not the number of a budget holder. ${
        expected === '' ? 'Expected: for example A0000042.' : `Did you mean ${expected}?`
      }`,
    CELL_CARE_PROVIDER: ({ found, expected }) =>
      `"${found}" is not the number of a care provider. ${
        expected === ''
          ? 'Expected: for example V0000042, or an AGB code or KVK number of eight digits.'
          : `Did you mean ${expected}?`
      }`,
    CELL_AWARD: ({ found, expected }) =>
      `"${found}" is not the number of an award. ${
        expected === ''
          ? 'Expected: for example T0000042, with a space or + between more numbers.'
          : `Did you mean ${expected}?`
      }`,
    CELL_VAT_NUMBER: ({ found }) =>
      `"${found}" is not a VAT number. Expected: NL, nine digits, B and two digits, such as NL123456789B01.`,
    CARE_PROVIDER_UNCLEAR: ({ expected }) =>
      expected === ''
        ? 'You have to do with no care provider of this AGB code or KVK number. Fill in the number of the provider (V…), or register them first with pgb agreement create.'
        : `More than one care provider has this number. Fill in which: ${expected}.`,
    CARE_PROVIDER_DIFFERS: ({ found, expected }) =>
      `The line names care provider ${found}, and the agreement is with ${expected}. Correct the care provider or the agreement, or leave the column out: --ignore-column.`,
    AWARD_UNCLEAR: ({ expected }) =>
      expected === ''
        ? 'This budget holder has no award that you may see and that is valid on the start date. Correct the budget holder or the start date, or fill in the award.'
        : `This budget holder has more than one award on the start date. Fill in which: ${expected}.`,
    CELL_DATE: ({ found, expected, like }) =>
      `"${found}" is not a date. Expected: ${expected}${like === '' ? '' : `, as on line ${like}`}.`,
    CELL_DATE_SERIAL: ({ found, expected }) =>
      `"${found}" is the number that a spreadsheet counts with instead of a date. Did you mean ${expected}? Format the column as dates.`,
    CELL_DAY_NAME: ({ found, expected }) =>
      `"${found}" is a ${expected}. Expected: the day that goes with the date. Correct the date or the day.`,
    DATE_DIFFERS: ({ found, expected }) =>
      `Here it says "${found}", and the date of this line is ${expected}. Expected: the same day. Correct one of them; a column that is about something else is left out with --ignore-column.`,
    CELL_NUMBER: ({ found }) =>
      `"${found}" is not an unambiguous number. Expected: for example 7,5 (no thousands separator).`,
    CELL_DECIMAL: ({ found, expected, like }) =>
      `"${found}" is written differently from the rest of the column. Expected: ${expected}${
        like === '' ? '' : `, as on line ${like}`
      }.`,
    CELL_SCIENTIFIC: ({ found }) =>
      `A spreadsheet made "${found}" of a long number; its last digits are gone. Format the column as text and fill in the number again.`,
    CELL_BECAME_DATE: ({ found }) =>
      `A spreadsheet made the date "${found}" of a number. Format the column as numbers and fill it in again, for example 7,5.`,
    CELL_NO_VALUE: ({ found }) =>
      `"${found}" is not a value: a formula has no result or the column is too narrow. Mend that in the spreadsheet.`,
    CELL_MONEY: ({ found }) => `"${found}" is money. Expected: kilometres, for example 12,5.`,
    CELL_DISTANCE: ({ found }) => `"${found}" is a distance. Expected: an amount in euros, for example 64,80.`,
    CELL_HOURS: ({ found }) =>
      `"${found}" hours is not a whole number of minutes. Expected: quarters, for example 7,25 or 7:15.`,
    CELL_MINUTES: ({ found }) =>
      `Hours and minutes (${found}) are no time together such as 1 hour and 30 minutes. Expected: whole hours with 0 to 59 minutes. If both columns say the same, leave one out with --ignore-column.`,
    CELL_UNIT: ({ found }) =>
      `The unit "${found}" is not the one that the column name of the quantity or the rate says. Correct the cell or the column name.`,
    CELL_CREDIT: ({ found }) =>
      `"${found}" is a credit, and a declaration says what was delivered. Take it off the quantity on the line that is too high, and only then remove this line. When that line was declared already, import the whole month again with --update.`,
    CELL_TIME: ({ found, meant }) =>
      meant === ''
        ? `"${found}" is not a time. Expected: hh:mm, for example 9:30.`
        : `A shift does not begin at "${found}". Expected: ${meant} with the date of the next day.`,
    CELL_TIME_SAME: ({ found }) =>
      `The end time "${found}" is also the start time. When the shift ends with the day, write 24:00.`,
    CELL_TIME_SKIPPED: ({ found }) =>
      `The time "${found}" does not exist that night: the clock goes from 2:00 to 3:00. Expected: a time before 2:00 or from 3:00 on.`,
    CELL_TIME_TWICE: ({ found, expected }) =>
      `The time "${found}" comes twice that night, since the clock goes back from 3:00 to 2:00. Which one is it? Expected: the first or the second of ${expected}, or the hours in the column quantity.`,
    CELL_TIME_OFFSET: ({ found, expected }) =>
      `"${found}" is not Dutch time on that day. Expected: ${expected}, or the time without an addition.`,
    TIMES_DIFFER: ({ hours, nextHours }) =>
      `The quantity is ${hours} hours, but from begin to end time it is ${nextHours} hours without the break. Expected: the same. Correct one of them, or fill in the break.`,
    CELL_BREAK: ({ found }) =>
      `The break "${found}" is negative, or as long as the work itself. Expected: hours, for example 0,5 or 0:30.`,
    CELL_WORD: ({ found, expected }) => `"${found}" is unknown. Expected: one of ${expected}.`,
    CELL_YES_NO: ({ found }) => `"${found}" is unknown. Expected: yes or no.`,
    CELL_MEASURE: ({ found, expected }) =>
      `Here it says "${found}", but this line is read by the ${expected} and with amounts in euros. Put the unit in the column unit and convert amounts, or remove this text; columns that say nothing of it are left out with --ignore-column.`,
    LINE_NO_CARE: ({ found }) =>
      `This line says "${found}" here. If it is no care that was delivered and still has to be declared, remove the line; otherwise remove these words.`,
    CELL_TOO_LONG: ({ found, expected }) => `The text has ${found} characters, at most ${expected} are allowed.`,
    SHIFT_CUT: ({ hours, nextHours }) =>
      `The shift goes on into the next month: ${hours} hours count in this month and ${nextHours} hours on the first of the next. A break was taken from the longer part.`,
    SHIFT_LONG: ({ hours }) =>
      `The shift goes on past midnight and takes ${hours} hours. Is that right, or did begin and end change places?`,
    BLANK_LINES: ({ found, lines }) => `Blank lines left out: ${found} (line ${lines}).`,
    TOTAL_ROWS: ({ found, lines }) => `Rows of totals at the end left out: ${found} (line ${lines}).`,
    TOTAL_ROW_INSIDE: () =>
      'This seems to be a row of totals, but more lines follow. Remove it, or fill in what is missing.',
    LINE_SUM_ABOVE: ({ found, expected }) =>
      `This is exactly what lines ${found} to ${expected} are together, and a cell is empty that is filled in all of them: this seems to be a total. Remove the line; if it is care, fill in the empty cell.`,
    TOTAL_DIFFERS: ({ found, expected }) =>
      `The row of totals says ${found}, the lines above it are ${expected} together. Is a line missing, or is there one too many? Make the file right, or say yourself what it comes to: --expect-hours or --expect-amount.`,
    HEADER_LINES: ({ found, lines }) => `Repeated column names left out: ${found} (line ${lines}).`,
    TITLE_LINES: ({ found, lines }) => `Lines above the column names left out: ${found} (line ${lines}).`,
    FOOTER_LINES: ({ found, lines }) => `Footer lines left out: ${found} (line ${lines}).`,
    ZERO_LINES: ({ found, lines }) => `Lines of zeros only left out: ${found} (line ${lines}).`,
    INVOICE_DIFFERS: () =>
      'The invoice differs from that on the first line of this agreement and month. A declaration has one invoice: make its number and date the same in all lines.',
    AGREEMENT_DIFFERS: () =>
      'This cell differs from the first line of the same budget holder and care provider. Lines of one agreement differ only in care function, unit and rate.',
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
      `For this agreement and month import ${job} submitted a declaration, ${found}, with other care. There is one a month. If this is to count, withdraw that one first, as long as it is not being paid.`,
    INVOICE_IMPORTED_BEFORE: ({ found, job }) =>
      `This invoice number was used in declaration ${found} by import ${job}. Give each invoice a number of its own.`,
    DECLARED_DIFFERENTLY: ({ found, difference }) =>
      `This care was declared before as ${found} and is different now: ${difference} Should what stands in this file hold? Import again with --update: ${found} is then withdrawn, also the lines that are not in this file.`,
    DECLARED_PARTLY: ({ found, before, after }) =>
      `For this agreement and month ${found} stands already (${before}), and this file (${after}) does not hold all that is in it. Does this come in addition? Import again with --add: ${found} is then withdrawn and both parts together become one declaration. Does this come instead? Then withdraw ${found} first with pgb declaration withdraw.`,
    DECLARED_MORE: ({ found, difference }) =>
      `These lines are in ${found} already, which has more of them: ${difference} ${found} stays as it is, since other lines of this file are wrong, or do not tell to which agreement or month they belong, and may be among its lines. Correct those first.`,
    DECLARED_ALIKE: ({ found, days }) =>
      `On ${days}, ${found} has the very same care already, perhaps of another line of the first file or at a time that it does not name. Nothing was declared. Is this a second visit? Import the whole month with --update. Is it the same visit? Remove the line.`,
    ADD_CLASHES: ({ found, days }) =>
      `On ${days}, ${found} has the same care already with another quantity or rate. Nothing was added. Is this a second visit, or is ${found} to change? Import the whole month with --update. Otherwise remove those lines here, or make them the same.`,
    ADD_INVOICE_DIFFERS: ({ found }) =>
      `${found} has another invoice than these lines, and a declaration has one invoice. Nothing was added. Put the invoice of ${found} on these lines, or leave its number and date empty.`,
    ADD_REFUSED: ({ found }) =>
      `Together with ${found} the portal would not accept these lines. Nothing was changed: ${found} still stands. What is wrong stands after this.`,
    UPDATE_TOO_LATE: ({ found, difference }) =>
      `This care was declared before as ${found} and is different now: ${difference} ${found} can no longer be withdrawn. Ask the budget holder.`,
    DECLARED_PAID: ({ found, difference }) =>
      `This care was declared before as ${found} and is different now: ${difference} ${found} is being paid or has been paid. Nothing was declared. Should hold what stands in this file, and is all of that month in it? Import again with --update once it has been paid: then ${found} is corrected, and the difference is paid or netted.`,
    UPDATE_REFUSED: ({ found }) =>
      `In the place of ${found} the portal would not accept these lines. Nothing was changed: ${found} still stands. What is wrong stands after this.`,
    UPDATE_UNDONE: ({ found, meant }) =>
      `${found} was withdrawn, but the portal did not accept these lines. The care of ${found} was therefore declared again, as ${meant}. What is wrong stands after this.`,
    UPDATE_LOST: ({ found }) =>
      `The care of ${found} does not stand at the portal any more: ${found} was withdrawn, and the portal accepted neither these lines nor the earlier ones. See what was in it with pgb declaration show ${found}, and submit it again once what stands after this is mended.`,
    DRAFTED_DIFFERENTLY: ({ found, column }) =>
      `This agreement was made before as ${found} and is different now in: ${column}. Should what stands here hold? Import again with --update: draft ${found} is then changed.`,
    DRAFT_UPDATE_TOO_LATE: ({ found, column }) =>
      `This agreement was made before as ${found} and is different now in: ${column}. ${found} is no longer a draft and is not changed. Take it back first with pgb agreement reopen, or end it.`,
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
    held: (lines) => `Nothing is wrong with this line. It waits for ${linesOf(lines)} of the same agreement and month.`,
    'not-sent': () => 'This line was not sent yet. Run the same command again.',
  },
  agreements: {
    findings: {
      FILE_EMPTY: () => 'The file is empty. Expected: a line of column names with the rates below it, one a line.',
      NO_LINES: () => 'There is no line below the column names.',
      HEADER_MISSING: () =>
        'The first line has no column names. Expected: a line such as pgb agreement template writes.',
      LINE_TOO_LONG: () =>
        'The line is longer than 1 MB. This is not a file of agreements, or line endings are missing.',
      TOTAL_ROW_INSIDE: () =>
        'This seems to be a row of totals, but other lines follow. Remove it, or fill in budget holder and start date.',
      LINE_NO_CARE: ({ found }) =>
        `This line says "${found}" here. If no agreement is to be made of it, remove the line; otherwise remove these words, or leave the column out with --ignore-column.`,
      TOO_MANY_LINES: ({ found, expected }) =>
        `This agreement has ${found} lines, at most ${expected} rates are allowed. Remove rates that are there twice.`,
      REFUSED_BEFORE: ({ found }) =>
        `This agreement was made exactly so before (${found}) and then rejected. Correct it, or agree with the office and put another reference on its lines.`,
      ITEM_TOO_LARGE: () => 'These lines together are too large for the portal. Make the texts shorter.',
    },
    outcomes: { duplicate: 'made before' },
    reasons: {
      held: (lines) => `Nothing is wrong with this line. It waits for ${linesOf(lines)} of the same agreement.`,
    },
  },
  amendments: {
    findings: {
      FILE_EMPTY: () =>
        'The file is empty. Expected: a line with the names of the columns and below it the amendments, a line for each rate.',
      NO_LINES: () => 'There is no line at all below the names of the columns.',
      HEADER_MISSING: () =>
        'The first line has no names of columns. Expected: a line such as zorgovereenkomst;ingangsdatum;verhoging.',
      LINE_TOO_LONG: () => 'The line is longer than 1 MB. This is no file of amendments, or ends of lines are missing.',
      TOTAL_ROW_INSIDE: () =>
        'This looks like a row of totals, but other lines follow. Remove it, or fill in the agreement and the start date.',
      LINE_NO_CARE: ({ found }) =>
        `This line says "${found}" here. If this agreement is not to be amended, remove the line; else take these words out, or leave the column out with --ignore-column.`,
      AGREEMENT_DIFFERS: () =>
        'This cell differs from the first line of the same amendment (same agreement and start date). Lines of one amendment differ only in care function, unit and rate.',
      TOO_MANY_LINES: ({ found, expected }) =>
        `This amendment has ${found} lines; ${expected} rates are allowed at most. Take double rates out.`,
      REFUSED_BEFORE: ({ found }) =>
        `Exactly this amendment of ${found} was rejected before. Change something else, or use pgb agreement amend for this agreement after talking it over.`,
      ITEM_TOO_LARGE: () => 'These lines together are too large for the portal. Make the texts shorter.',
    },
    outcomes: { duplicate: 'amended already' },
    reasons: {
      held: (lines) => `Nothing is wrong with this line. It waits for ${linesOf(lines)} of the same amendment.`,
    },
  },
  awards: {
    findings: {
      FILE_EMPTY: () =>
        'The file is empty. Expected: a line with the names of the columns and below it the awards, a line for each care function.',
      NO_LINES: () => 'There is no line at all below the names of the columns.',
      HEADER_MISSING: () =>
        'The first line has no names of columns. Expected: a line such as budgethouder;ingangsdatum;wet;einddatum;bedrag;zorgfunctie.',
      LINE_TOO_LONG: () => 'The line is longer than 1 MB. This is no file of awards, or ends of lines are missing.',
      TOTAL_ROW_INSIDE: () =>
        'This looks like a row of totals, but other lines follow. Remove it, or fill in the budget holder and the start date.',
      LINE_NO_CARE: ({ found }) =>
        `This line says "${found}" here. If no award is to be entered for it, remove the line; else take these words out, or leave the column out with --ignore-column.`,
      AGREEMENT_DIFFERS: () =>
        'This cell differs from the first line of the same award (same budget holder, law and start date). Lines of one award differ only in care function and its amount.',
      TOO_MANY_LINES: ({ found, expected }) =>
        `This award has ${found} lines, and there are ${expected} care functions. Take double lines out.`,
      REFUSED_BEFORE: ({ found }) =>
        `Exactly this award was entered before (${found}) and then withdrawn. If it is needed again, enter it with pgb office award create.`,
      ITEM_TOO_LARGE: () => 'These lines together are too large for the portal.',
    },
    outcomes: { duplicate: 'entered already' },
    reasons: {
      held: (lines) => `Nothing is wrong with this line. It waits for ${linesOf(lines)} of the same award.`,
    },
  },
  difference: ({ before, after, days, linesGone, linesAdded }) =>
    `${before} became ${after}${days === '' ? '' : `, on ${days}`}. Lines that go: ${linesGone}; lines that come: ${linesAdded}.`,
  care: (lines, amounts) => `${lines} ${lines === 1 ? 'line' : 'lines'} and ${amounts}`,
  days: (first, more) => (more === 0 ? first : `${first} and ${more} other days`),
  forms: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    dates: { dmy: 'dd-mm-yyyy', mdy: 'mm-dd-yyyy', ymd: 'yyyy-mm-dd' },
    decimals: { ',': 'decimal comma', '.': 'decimal point' },
    separator: (separator) => `Separator ${separator}`,
    tab: 'tab',
    sepLine: 'sep= on the first line',
    encoding: (name, hasMark) => (hasMark ? `${name} with BOM` : name),
    lineEnding: (name, isMixed) => (isMixed ? `${name} (and other line endings)` : name),
    datesIn: (form) => `dates ${form}`,
    columns: (headers, basis) => `(${headers.join(', ')}: ${basis})`,
    basis: (by, cells) => {
      if (by === 'cells') return cells === 1 ? 'from 1 cell' : `from ${cells} cells`;
      return by === 'pinned' ? 'as told' : 'assumed';
    },
  },
  notADialect: ({ key, found, allowed }) =>
    key === ''
      ? `"${found}" is unknown. Expected: ${allowed.map((each) => `${each}=…`).join(', ')}, separated by commas.`
      : `${key}=${found} is unknown. Expected for ${key}: one of ${allowed.join(', ')}.`,
  place: (line, column) => (column === undefined ? `Line ${line}` : `Line ${line}, column ${column}`),
};
