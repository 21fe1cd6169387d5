import { hash } from 'node:crypto';
import { lineFieldsThat } from '../../../domain/declaration/lines/line-fields.ts';
import type { DeclarationInput, DeclarationLine } from '../../../domain/declaration-content.ts';
import type { Store } from '../../store/store.ts';

type Line = Partial<DeclarationLine>;

const placed = lineFieldsThat(({ hashed, sealed }) => hashed === 'place' && !sealed);
const placedTexts = lineFieldsThat(({ hashed, sealed }) => hashed === 'place' && sealed);
const named = lineFieldsThat(({ hashed }) => hashed === 'name');
const sealed = lineFieldsThat((field) => field.sealed);

// The form is kept with every declaration that was stored, and so it never changes.
function lineText(line: Line): string {
  let text = '';
  for (const field of placed) text += `${line[field] ?? ''},`;
  for (const field of placedTexts) text += line[field] === undefined ? '' : JSON.stringify(line[field]);
  for (const field of named) if (line[field] !== undefined) text += `,${field}=${JSON.stringify(line[field])}`;
  return text;
}

function contentText(input: DeclarationInput): string {
  const { reference: _, agreementId, month, kind, invoiceNumber, invoiceDate, totalCents, lines, ...later } = input;
  const head = [agreementId, month, kind, JSON.stringify([invoiceNumber, invoiceDate]), totalCents];
  return [...head, ...namedTexts(later), ...lines.map(lineText).sort()].join('\n');
}

/** Fields that a declaration got later: with their names, and nothing at all when they are absent. */
function namedTexts(fields: object): string[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort();
}

/**
 * Tells a repeat from a change under the same reference, whatever the order of the lines. With notes in
 * it the hash is keyed: nobody can then find out by trying what was written about a person.
 */
export function contentHash(input: DeclarationInput, store: Store): string {
  const text = contentText(input);
  const hasNotes = input.lines.some((line: Line) => sealed.some((field) => line[field] !== undefined));
  return hasNotes ? store.hash(text) : hash('sha256', text, 'base64url');
}
