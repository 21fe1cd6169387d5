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

/** A line with a field that is not plain goes through the whole contract. */
const plainFields: Readonly<Record<keyof LineInput, boolean>> = {
  line: true,
  date: true,
  careFunction: true,
  unit: true,
  minutes: true,
  count: true,
  rateCents: true,
  amountCents: true,
  travelMetres: true,
  note: true,
  startTime: false,
  endTime: false,
  holiday: false,
  sick: false,
};

// This is asked of every line of a file, so it makes no object.
function isPlainLine(line: LineInput): boolean {
  for (const name in line) if (!plainFields[name as keyof LineInput]) return false;
  const { minutes = 0, count = 0, travelMetres = 0 } = line;
  return (
    minutes <= lineMost.minutes && count <= lineMost.count && travelMetres >= 0 && travelMetres <= lineMost.travelMetres
  );
}

function isEmpty(others: object): boolean {
  for (const _ in others) return false;
  return true;
}
