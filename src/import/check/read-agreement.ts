import { formatRecordId, isRecordId } from '../../domain/values/record-id.ts';
import { cell, cellError, type Cell } from './cell-error.ts';
import { damageOf } from './damage.ts';
import { shown } from './shown.ts';

// Without its letter, its zeros or both. More digits may be a citizen service number.
const BARE_NUMBER = /^Z?[ .-]?(\d{1,7})(?:[.,]0)?$/;

/** The number of an agreement; of one that lost its letter or zeros it is told what it may have been, never guessed. */
export function readAgreement(text: string): Cell<string> {
  const number = text.toUpperCase();
  if (isRecordId('agreement', number)) return cell(number);
  const error = damageOf(text);
  if (error !== undefined) return { error };
  const bare = Number(BARE_NUMBER.exec(number)?.[1] ?? 0);
  const meant = bare === 0 ? {} : { expected: formatRecordId('agreement', bare) };
  return cellError('CELL_AGREEMENT', { found: shown(text), ...meant });
}
