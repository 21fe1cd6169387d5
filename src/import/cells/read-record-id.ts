import { formatRecordId, isRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import type { FileFinding } from '../../messages/file-findings.ts';
import { cell, cellError, type Cell } from './cell.ts';
import { findDamage } from './spreadsheet-damage.ts';
import { excerpt } from './excerpt.ts';

// People write a long number in groups: Z 0001144. With its letter and all its digits it is no other number.
const BETWEEN = /[\s.-]+/g;

/**
 * Makes the reader of the numbers of records. When a number lost its letter or its zeros, the finding says what it may
 * have been; it is never guessed. `code` is the finding of a cell that holds no such number.
 */
export function recordIdReader(kind: RecordKind, code: FileFinding): (text: string) => Cell<string> {
  const [letter = ''] = formatRecordId(kind, 1);
  // A number without its letter, its zeros or both. More digits may be a citizen service number.
  const bareNumber = new RegExp(`^${letter}?[ .-]?(\\d{1,7})(?:[.,]0)?$`);
  return (text) => {
    const number = text.toUpperCase();
    if (isRecordId(kind, number)) return cell(number);
    const joined = number.replaceAll(BETWEEN, '');
    if (isRecordId(kind, joined)) return cell(joined);
    const error = findDamage(text);
    if (error !== undefined) return { error };
    const bare = Number(bareNumber.exec(number)?.[1] ?? 0);
    const meant = bare === 0 ? {} : { expected: formatRecordId(kind, bare) };
    return cellError(code, { found: excerpt(text), ...meant });
  };
}
