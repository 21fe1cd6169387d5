import type { Cells } from '../../cells/cells.ts';
import { excerpt } from '../../cells/excerpt.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';

const minutesPerHour = 60;

/** Whether a line holds hours or minutes, so that no times are needed. */
export function hasWrittenHours(cells: Cells, { hasMinutes }: DeclarationCellReaders): boolean {
  return cells.text('quantity') !== '' || (hasMinutes && cells.text('minutes') !== '');
}

/**
 * Reads the time worked from a column of hours, a column of minutes, or both together: 1 hour and 30 minutes. Minutes
 * that may be the whole time once more, as 90 beside 1,5, are an error.
 */
export function readWrittenHours(cells: Cells, read: DeclarationCellReaders): number | undefined {
  if (!read.hasMinutes) return cells.required('quantity', read.hours);
  if (cells.text('quantity') === '') return cells.required('minutes', read.minutes);
  const hours = cells.required('quantity', read.hours);
  const minutes = cells.optional('minutes', read.minutes) ?? 0;
  if (hours === undefined || hours === 0 || minutes === 0) return hours === 0 ? minutes : hours;
  const isPair = hours % minutesPerHour === 0 && minutes > 0 && minutes < minutesPerHour && hours > 0;
  if (isPair) return hours + minutes;
  const found = [cells.text('quantity'), cells.text('minutes')].map(excerpt).join(' + ');
  return cells.fail('minutes', { code: 'CELL_MINUTES', params: { found } });
}
