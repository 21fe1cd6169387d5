import { readAgreement } from './read-agreement.ts';
import { writtenDate } from './read-date.ts';

/** Whether a first line that names no column is a line of care itself. */
export const looksLikeCare = (cells: readonly string[]): boolean =>
  cells.some((text) => 'value' in readAgreement(text.trim()) || writtenDate(text.trim(), 'dmy') !== undefined);
