import { rateLimit } from '../../contract/limits.ts';
import type { IssueCode } from '../../domain/issue-codes.ts';
import { resultColumns } from '../columns/columns.ts';
import type { Kind } from '../kind.ts';
import { changeColumns } from './columns.ts';
import { compose } from './compose.ts';
import { fieldColumns } from './field-columns.ts';
import { AmendmentLineReader } from './read-line.ts';

/** Amendments: the lines of one agreement and first day are one amendment, a line for each rate. */
export const amendments: Kind = {
  name: 'amendments',
  headColumns: changeColumns,
  headDiffers: 'AGREEMENT_DIFFERS',
  lineLimit: rateLimit,
  reader: (form) => new AmendmentLineReader(form),
  compose,
  linesOf: ({ lines = [] }) => lines.map((line) => ({ line, minutes: 0, cents: 0 })),
  fieldColumns,
  // What is under way with other terms is finished or thrown away by a person, and never changed by a file.
  earlierRecord: () => undefined,
  reconciledCodes: { differs: 'DRAFTED_DIFFERENTLY', tooLate: 'DRAFT_UPDATE_TOO_LATE', final: [] },
  // The line with the change may be the one that cannot be read.
  codesOfWhole: new Set(['AMENDMENT_EMPTY'] satisfies IssueCode[]),
  warnsOfHeld: false,
  deadDuplicates: { rejected: 'REFUSED_BEFORE' },
  resultColumn: resultColumns.agreement,
};
