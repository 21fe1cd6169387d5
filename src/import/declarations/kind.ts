import { lineLimit } from '../../contract/limits.ts';
import type { DeclarationInput, LineInput } from '../../domain/declaration-content.ts';
import type { IssueCode } from '../../domain/issue-codes.ts';
import type { FileFinding } from '../../messages/file-findings.ts';
import { resultColumns } from '../columns/columns.ts';
import { lineAmounts } from './line/line-amounts.ts';
import { fieldColumns } from './field-columns.ts';
import { declarationLineReader, partOf } from './read-line.ts';
import { addUpLines } from './care/add-up.ts';
import { compose } from './compose.ts';
import { declarationOwnerReader } from './line/owner-reader.ts';
import { becauseOfEarlier, findEarlierDeclaration } from './care/difference.ts';
import type { KnownProviders } from './line/known-providers.ts';
import type { FileForm, Kind, PartReader } from '../kind.ts';

/** Delivered care: the lines of one agreement and month are one declaration. */
export const declarations: Kind = {
  name: 'declarations',
  headColumns: ['invoiceNumber', 'invoiceDate', 'vatNumber'],
  headDiffers: 'INVOICE_DIFFERS',
  lineLimit,
  reader: (form: FileForm) => readerOf(form),
  thread: () => new URL('./read-worker.ts', import.meta.url),
  ownerReader: declarationOwnerReader,
  compose,
  linesOf: ({ json, joined }) =>
    (JSON.parse(json) as DeclarationInput).lines.flatMap(
      ({ line = 0, ...content }) =>
        joined?.get(line)?.map((part) => amountsOf(part.line, JSON.parse(part.content) as LineInput)) ??
        amountsOf(line, content),
    ),
  fieldColumns,
  earlierRecord: findEarlierDeclaration,
  reconciledCodes: {
    differs: 'DECLARED_DIFFERENTLY',
    tooLate: 'UPDATE_TOO_LATE',
    partly: 'DECLARED_PARTLY',
    paid: 'DECLARED_PAID',
    final: [
      'DECLARED_MORE',
      'DECLARED_ALIKE',
      'ADD_CLASHES',
      'ADD_INVOICE_DIFFERS',
      'ADD_REFUSED',
      'UPDATE_REFUSED',
      'UPDATE_UNDONE',
      'UPDATE_LOST',
    ],
  },
  codesOfWhole: new Set([
    ...becauseOfEarlier,
    'REFERENCE_REUSED',
    'INSUFFICIENT_BUDGET',
    'FUNCTION_BUDGET_EXCEEDED',
    'MONTH_IMPORTED_BEFORE',
    'INVOICE_IMPORTED_BEFORE',
  ] satisfies (IssueCode | FileFinding)[]),
  warnsOfHeld: false,
  // A declaration that was withdrawn or rejected will not be paid.
  deadDuplicates: { withdrawn: 'WITHDRAWN_BEFORE', rejected: 'REFUSED_BEFORE' },
  resultColumn: resultColumns.declaration,
};

/** The same, but lines of the same day and care that have no times are added up. */
const addedUp: Kind = {
  ...declarations,
  compose: (item) => {
    const { lines, joined } = addUpLines(item.lines);
    return { ...compose({ ...item, lines }), ...(joined.size > 0 && { joined }) };
  },
};

interface ReadingOptions {
  addUp?: boolean | undefined;
  /** Tells which care provider gives the care of which agreement: asked when the file has a column for it. */
  knownProviders?: (() => KnownProviders | Promise<KnownProviders>) | undefined;
}

/** Delivered care, as the sender wants it read. */
export function declarationsKind({ addUp = false, knownProviders }: ReadingOptions): Kind {
  const kind = addUp ? addedUp : declarations;
  if (knownProviders === undefined) return kind;
  const namesProvider = ({ mapping }: FileForm): boolean => mapping.positions.careProvider !== undefined;
  const reader: Kind['reader'] = async (form) =>
    readerOf(form, namesProvider(form) ? await knownProviders() : undefined);
  return { ...kind, reader, thread: (form) => (namesProvider(form) ? undefined : kind.thread?.(form)) };
}

function readerOf(form: FileForm, providers?: KnownProviders): PartReader {
  const reader = declarationLineReader(form, providers);
  return { read: (record) => reader.read(record).map(partOf), end: () => reader.end() };
}

function amountsOf(line: number, content: LineInput): { line: number; minutes: number; cents: number } {
  const { minutes, cents = 0 } = lineAmounts(content);
  return { line, minutes, cents };
}
