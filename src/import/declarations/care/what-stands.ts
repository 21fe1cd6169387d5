import type { Declaration } from '../../../contract/types.ts';
import type { DeclarationInput, LineInput } from '../../../domain/declaration-content.ts';
import type { StagedLine } from '../../item.ts';

/** Gives a declaration back what stands and need not be said again: the times of a visit, and the VAT number of the invoice. */
export function withWhatStands(
  now: DeclarationInput,
  staged: readonly StagedLine[],
  earlier: Declaration,
): DeclarationInput {
  return withVatThatStands(withTimesThatStand(now, staged, earlier), earlier);
}

/** A file without the column does not take it away from an invoice that was declared with it. */
function withVatThatStands(now: DeclarationInput, { invoiceNumber, vatNumber }: Declaration): DeclarationInput {
  const isSameInvoice = now.invoiceNumber !== undefined && now.invoiceNumber === invoiceNumber;
  if (vatNumber === null || now.vatNumber !== undefined || !isSameInvoice) return now;
  return { ...now, vatNumber };
}

/**
 * Gives lines the times back that they do not need, where a visit stands with these very times: then it is that visit and
 * no other one.
 */
function withTimesThatStand(
  now: DeclarationInput,
  staged: readonly StagedLine[],
  earlier: Declaration,
): DeclarationInput {
  const standing = new Set(earlier.lines.flatMap((line) => visitOf(line) ?? []));
  if (standing.size === 0) return now;
  const whole = new Map(staged.map(({ line, content }) => [line, JSON.parse(content) as LineInput]));
  const timed = (line: LineInput): LineInput => {
    const { startTime, endTime } = whole.get(line.line ?? 0) ?? line;
    const isNeeded = line.startTime !== undefined || startTime === undefined || endTime === undefined;
    return isNeeded || !standing.has(visitOf({ ...line, startTime, endTime }) ?? '')
      ? line
      : { ...line, startTime, endTime };
  };
  return { ...now, lines: now.lines.map(timed) };
}

function visitOf({ date, startTime, endTime }: Partial<LineInput>): string | undefined {
  return startTime === undefined ? undefined : `${date} ${startTime} ${endTime}`;
}
