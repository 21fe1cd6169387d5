import { lineLimit } from '../../contract/limits.ts';
import type { DeclarationInput } from '../../domain/declaration-content.ts';
import { lineAmounts } from '../check/line-amounts.ts';
import { lineReader, type ReadLine } from '../check/read-line.ts';
import { contentReference, replacementReference } from '../group/reference.ts';
import { earlierDeclaration } from '../submit/changed.ts';
import type { Composed, Form, Kind, Part, StagedItem } from './kind.ts';

/** Delivered care: the lines of one agreement and month are one declaration. */
export const declarations: Kind = {
  name: 'declarations',
  headColumns: ['invoiceNumber', 'invoiceDate'],
  headDiffers: 'INVOICE_DIFFERS',
  lineLimit,
  reader: ({ mapping, dialect }: Form) => {
    const reader = lineReader(mapping, dialect);
    return { read: (record) => reader.read(record).map(partOf), end: () => reader.end() };
  },
  compose,
  linesOf: ({ json }) =>
    (JSON.parse(json) as DeclarationInput).lines.map((each) => {
      const { minutes, cents = 0 } = lineAmounts(each);
      return { line: each.line ?? 0, minutes, cents };
    }),
  fieldColumns: {
    agreementId: ['agreement'],
    month: ['date'],
    date: ['date'],
    careFunction: ['careFunction'],
    unit: ['unit'],
    minutes: ['quantity', 'end'],
    count: ['quantity', 'end'],
    rateCents: ['rate'],
    amountCents: ['amount'],
    travelMetres: ['travel'],
    invoiceNumber: ['invoiceNumber'],
    invoiceDate: ['invoiceDate'],
    reference: ['reference'],
    note: ['note'],
  },
  earlierRecord: earlierDeclaration,
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
  const content = contentReference({ agreement, month, invoiceNumber, invoiceDate, lines });
  const reference = replaces === null ? content : replacementReference(content, replaces);
  const invoice =
    (invoiceNumber === null ? '' : `,"invoiceNumber":${JSON.stringify(invoiceNumber)}`) +
    (invoiceDate === null ? '' : `,"invoiceDate":"${invoiceDate}"`);
  const texts = lines.map((each) => `{"line":${each.line},${each.content.slice(1)}`);
  return {
    reference,
    json: `{"reference":"${reference}","agreementId":"${agreement}","month":"${month}","kind":"care-delivered"${invoice},"lines":[${texts.join()}]}`,
  };
}
