import type { IssueCode } from '../../domain/issue-codes.ts';
import { careFunctions } from '../../domain/words.ts';
import { resultColumns } from '../columns/columns.ts';
import type { Kind } from '../kind.ts';
import { termColumns } from './columns.ts';
import { compose } from './compose.ts';
import { fieldColumns } from './field-columns.ts';
import { AwardLineReader } from './read-line.ts';

/** Awards: the lines of one budget holder, law and first day are one award, a line for each care function. */
export const awards: Kind = {
  name: 'awards',
  headColumns: termColumns,
  headDiffers: 'AGREEMENT_DIFFERS',
  lineLimit: careFunctions.length,
  reader: (form) => new AwardLineReader(form),
  compose,
  linesOf: ({ lines = [] }) => lines.map((line) => ({ line, minutes: 0, cents: 0 })),
  fieldColumns,
  // An award that says something else is changed from a day, with a reason, and never by a file.
  earlierRecord: () => undefined,
  reconciledCodes: { differs: 'DRAFTED_DIFFERENTLY', tooLate: 'DRAFT_UPDATE_TOO_LATE', final: [] },
  // The line with the amount may be the one that cannot be read.
  codesOfWhole: new Set(['FUNCTION_BUDGET_MISSING', 'FUNCTION_BUDGETS_ABOVE_AWARD'] satisfies IssueCode[]),
  warnsOfHeld: false,
  deadDuplicates: { withdrawn: 'REFUSED_BEFORE' },
  resultColumn: resultColumns.award,
};
