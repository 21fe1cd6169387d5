import type { Declaration } from '../../../contract/types.ts';
import type { DeclarationInput, DeclarationLine, LineInput } from '../../../domain/declaration-content.ts';
import type { IssueParams } from '../../../domain/issue.ts';
import type { FileFinding } from '../../../messages/file-findings.ts';
import { compareCare } from './compare-care.ts';
import { daysIn } from './difference.ts';

/** The declaration of the earlier lines and those of the file, or why they cannot be put together. */
export type JoinedCare =
  { readonly together: DeclarationInput } | { readonly refused: FileFinding; readonly params: IssueParams };

/**
 * Puts the care of a file together with what was declared before. A line that stands already is not added again. A
 * line that says something else of the same day and care may be a correction or a second visit: that is for the
 * sender to tell.
 */
export function joinCare(earlier: Declaration, now: DeclarationInput): JoinedCare {
  const { added, clashing } = compareCare(earlier.lines, now.lines);
  const { id: found } = earlier;
  if (clashing.length > 0) return { refused: 'ADD_CLASHES', params: { found, ...daysIn(clashing) } };
  const invoiceNumber = sameOrOnly(earlier.invoiceNumber, now.invoiceNumber);
  const invoiceDate = sameOrOnly(earlier.invoiceDate, now.invoiceDate);
  const vatNumber = sameOrOnly(earlier.vatNumber, now.vatNumber);
  if (invoiceNumber === different || invoiceDate === different || vatNumber === different)
    return { refused: 'ADD_INVOICE_DIFFERS', params: { found } };
  const { invoiceNumber: _, invoiceDate: __, vatNumber: ___, ...rest } = now;
  const head = {
    ...(invoiceNumber !== undefined && { invoiceNumber }),
    ...(invoiceDate !== undefined && { invoiceDate }),
    ...(vatNumber !== undefined && { vatNumber }),
  };
  // The lines of the file keep their numbers; the others are numbered after them.
  const last = Math.max(0, ...now.lines.map(({ line = 0 }) => line));
  const before = earlier.lines.map((line, at) => ({ line: last + at + 1, ...asHandedIn(line) }));
  return { together: { ...rest, ...head, lines: [...before, ...added] } };
}

/** Declares what a declaration of the portal says once more, under another reference. */
export function declareAgain(earlier: Declaration, reference: string): DeclarationInput {
  const { agreementId, month, invoiceNumber, invoiceDate, vatNumber, lines } = earlier;
  return {
    reference,
    agreementId: agreementId ?? '',
    month,
    // Only delivered care is replaced, whatever else the portal has made of the month.
    kind: 'care-delivered',
    ...(invoiceNumber !== null && { invoiceNumber }),
    ...(invoiceDate !== null && { invoiceDate }),
    ...(vatNumber !== null && { vatNumber }),
    lines: lines.map((line) => ({ line: line.line, ...asHandedIn(line) })),
  };
}

const different = Symbol('different');

function sameOrOnly(before: string | null, now: string | undefined): string | undefined | typeof different {
  if (before === null || now === undefined) return before ?? now;
  return before === now ? now : different;
}

/** A line without what the portal counted, and without its number. */
function asHandedIn({ line: _, travelCents: __, ...handedIn }: DeclarationLine): Omit<LineInput, 'line'> {
  return handedIn;
}
