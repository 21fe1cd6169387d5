import { hash } from 'node:crypto';
import type { DeclarationInput, LineInput } from '../../../domain/declaration-content.ts';
import type { Store } from '../../store/store.ts';

// The sender's own line number says where a line stood in a file, not what it is.
function lineText(line: LineInput): string {
  return (
    `${line.date},${line.careFunction ?? ''},${line.unit ?? ''},${line.minutes ?? ''},${line.count ?? ''},` +
    `${line.rateCents ?? ''},${line.amountCents ?? ''},${line.travelMetres ?? ''},` +
    (line.note === undefined ? '' : JSON.stringify(line.note))
  );
}

function contentText(input: DeclarationInput): string {
  return [
    input.agreementId,
    input.month,
    input.kind,
    JSON.stringify([input.invoiceNumber, input.invoiceDate]),
    input.totalCents,
    ...input.lines.map(lineText).sort(),
  ].join('\n');
}

/**
 * Tells a repeat from a change under the same reference, whatever the order of the lines. With notes in
 * it the hash is keyed: nobody can then find out by trying what was written about a person.
 */
export function contentHash(input: DeclarationInput, store: Store): string {
  const text = contentText(input);
  const hasNotes = input.lines.some(({ note }) => note !== undefined);
  return hasNotes ? store.hash(text) : hash('sha256', text, 'base64url');
}
