import type { DeclarationInput, LineInput } from '../../domain/declaration-content.ts';
import type { DeclarationColumn } from './columns.ts';
import { lineColumns } from './line/read-content.ts';

/**
 * The columns that each field of a declaration comes from. The kind of a declaration and its total stand in no column: an
 * import is of delivered care, and each line is compared by itself. What it corrects is what stands for the month.
 */
export const fieldColumns = {
  agreementId: ['agreement'],
  month: ['date'],
  kind: [],
  invoiceNumber: ['invoiceNumber'],
  invoiceDate: ['invoiceDate'],
  vatNumber: ['vatNumber'],
  corrects: [],
  totalCents: [],
  reference: ['reference'],
  lines: [],
  ...lineColumns,
} as const satisfies Readonly<Record<keyof DeclarationInput | keyof LineInput, readonly DeclarationColumn[]>>;
