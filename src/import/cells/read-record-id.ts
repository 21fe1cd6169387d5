import { formatRecordId, isRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import type { FileFinding } from '../../messages/file-findings.ts';
import { cell, cellError, type Cell } from './cell.ts';
import { findDamage } from './spreadsheet-damage.ts';
import { excerpt } from './excerpt.ts';

/**
 * Reads the number of a record; of one that lost its letter or zeros it is told what it may have been, never guessed.
 * `code`: what is said of a cell that is none.
 */
export function recordIdReader(kind: RecordKind, code: FileFinding): (text: string) => Cell<string> {
  const [letter = ''] = formatRecordId(kind, 1);
  // Without its letter, its zeros or both. More digits may be a citizen service number.
  const bareNumber = new RegExp(`^${letter}?[ .-]?(\\d{1,7})(?:[.,]0)?$`);
  return (text) => {
    const number = text.toUpperCase();
    if (isRecordId(kind, number)) return cell(number);
    const error = findDamage(text);
    if (error !== undefined) return { error };
    const bare = Number(bareNumber.exec(number)?.[1] ?? 0);
    const meant = bare === 0 ? {} : { expected: formatRecordId(kind, bare) };
    return cellError(code, { found: excerpt(text), ...meant });
  };
}
