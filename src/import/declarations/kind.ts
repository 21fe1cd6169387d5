import { lineLimit } from '../../contract/limits.ts';
import type { DeclarationInput, LineInput } from '../../domain/declaration-content.ts';
import type { DeclarationColumn } from './columns.ts';
import { lineAmounts } from './line/line-amounts.ts';
import { lineColumns } from './line/read-content.ts';
import { declarationLineReader, type ReadLine } from './read-line.ts';
import { replacementReference } from '../send/replacement-reference.ts';
import { declarationReference } from './reference.ts';
import { findEarlierDeclaration } from './difference.ts';
import type { FileForm, Kind } from '../kind.ts';
import type { Composed, Part, StagedItem } from '../item.ts';

// The kind of a declaration and its total stand in no column: an import is of delivered care, and each line is compared by itself.
const fieldColumns = {
  agreementId: ['agreement'],
  month: ['date'],
  kind: [],
  invoiceNumber: ['invoiceNumber'],
  invoiceDate: ['invoiceDate'],
  totalCents: [],
  reference: ['reference'],
  lines: [],
  ...lineColumns,
} as const satisfies Readonly<Record<keyof DeclarationInput | keyof LineInput, readonly DeclarationColumn[]>>;

/** Delivered care: the lines of one agreement and month are one declaration. */
export const declarations: Kind = {
  name: 'declarations',
  headColumns: ['invoiceNumber', 'invoiceDate'],
  headDiffers: 'INVOICE_DIFFERS',
  lineLimit,
  reader: ({ mapping, dialect }: FileForm) => {
    const reader = declarationLineReader(mapping, dialect);
    return { read: (record) => reader.read(record).map(partOf), end: () => reader.end() };
  },
  compose,
  linesOf: ({ json }) =>
    (JSON.parse(json) as DeclarationInput).lines.map((each) => {
      const { minutes, cents = 0 } = lineAmounts(each);
      return { line: each.line ?? 0, minutes, cents };
    }),
  fieldColumns,
  earlierRecord: findEarlierDeclaration,
  // What was declared before and is dead will not be paid.
  deadDuplicates: { withdrawn: 'WITHDRAWN_BEFORE', rejected: 'REFUSED_BEFORE' },
};

function partOf(read: ReadLine): Part {
  const { line, offset, length, part, agreement, month, head, reference, json, minutes, cents, wrong, findings } = read;
  return {
    line,
    offset,
    length,
    more: part === 2,
    owner: agreement,
    period: month,
    head: head && [head.invoiceNumber, head.invoiceDate],
    reference,
    content: json,
    minutes,
    cents: cents ?? 0,
    wrong,
    findings,
  };
}

function compose({ owner: agreement, period: month, head, lines, replaces }: StagedItem): Composed {
  const [invoiceNumber = null, invoiceDate = null] = head;
  const content = declarationReference({ agreement, month, invoiceNumber, invoiceDate, lines });
  const reference = replaces === null ? content : replacementReference(content, replaces);
  const facts: Head = {
    reference,
    agreementId: agreement,
    month,
    kind: 'care-delivered',
    invoiceNumber: invoiceNumber ?? undefined,
    invoiceDate: invoiceDate ?? undefined,
    totalCents: undefined,
  };
  const texts = lines.map((each) => `{"line":${each.line},${each.content.slice(1)}`);
  return { reference, json: `${JSON.stringify(facts).slice(0, -1)},"lines":[${texts.join()}]}` };
}

/** Every field but the lines, of which the texts are there already. */
type Head = { [Field in Exclude<keyof DeclarationInput, 'lines'>]-?: DeclarationInput[Field] | undefined };
