import { lineLimit, lineMost } from '../../contract/limits.ts';
import { schemaIssues } from '../../contract/schemas/schema-issues.ts';
import { DeclarationInputSchema } from '../../contract/schemas/declarations.ts';
import type { DeclarationInput, LineInput } from '../../domain/declaration-content.ts';
import type { Issue } from '../../domain/issue.ts';

/**
 * Finds what is wrong with the form of a declaration that was read from a file, by the contract. Nearly all are seen at
 * once to be right; only the others go through the whole contract.
 */
export function formIssues(input: DeclarationInput): Issue[] {
  if (isPlain(input)) return [];
  const read = DeclarationInputSchema.safeParse(input);
  return read.success ? [] : schemaIssues(read.error, input);
}

// Control characters can come in quoted cells.
const CONTROL = /\p{Cc}/u;

function isPlain(input: DeclarationInput): boolean {
  const { invoiceNumber = '', lines, ...head } = input;
  const { reference: _, agreementId: _a, month: _m, kind: _k, invoiceDate: _d, totalCents: _t, ...others } = head;
  return (
    isEmpty(others) &&
    lines.length > 0 &&
    lines.length <= lineLimit &&
    !CONTROL.test(invoiceNumber) &&
    lines.every(isPlainLine)
  );
}

/** A line with a field that is not named here is not plain: it goes through the whole contract. */
function isPlainLine(line: LineInput): boolean {
  const {
    line: _,
    date: _d,
    careFunction: _f,
    unit: _u,
    rateCents: _r,
    amountCents: _a,
    note: _n,
    ...quantities
  } = line;
  const { minutes = 0, count = 0, travelMetres = 0, ...others } = quantities;
  return (
    isEmpty(others) &&
    minutes <= lineMost.minutes &&
    count <= lineMost.count &&
    travelMetres >= 0 &&
    travelMetres <= lineMost.travelMetres
  );
}

function isEmpty(others: object): boolean {
  for (const _ in others) return false;
  return true;
}
