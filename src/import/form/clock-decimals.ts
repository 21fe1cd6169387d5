import { tidyCell } from '../cells/tidy-cell.ts';
import { withoutHours } from '../cells/numbers/named-time.ts';
import { unitOfColumn } from '../columns/column-measures.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { FileProblem } from '../finding.ts';

const TWO_DECIMALS = /^\d{1,2}[.,](\d\d)$/;
const WHOLE = /^\d{1,3}$/;
const quarters: ReadonlySet<string> = new Set(['00', '15', '30', '45']);

/**
 * Finds decimals of hours that may be minutes: 1,30 and 0,45 and 2,15, and nowhere a 25, 50 or 75. Where times stand
 * beside them, or an amount and a rate, each line is compared with those, and where the header tells another unit nobody
 * reads hours.
 */
export function findClockDecimals(lines: readonly CsvRecord[], mapping: Mapping): FileProblem[] {
  const { quantity, start, rate, amount } = mapping.positions;
  const unit = unitOfColumn(mapping, 'quantity');
  const isCompared = start !== undefined || (rate !== undefined && amount !== undefined);
  if (mapping.kind !== 'declarations' || quantity === undefined || isCompared) return [];
  if (unit !== undefined && unit !== 'hour') return [];
  let found: { text: string; line: number } | undefined;
  for (const { fields, line } of lines) {
    const text = withoutHours(tidyCell(fields[quantity] ?? ''));
    if (text === '' || WHOLE.test(text)) continue;
    const [, decimals = ''] = TWO_DECIMALS.exec(text) ?? [];
    if (!quarters.has(decimals)) return [];
    if (decimals !== '00') found ??= { text, line };
  }
  if (found === undefined) return [];
  const column = mapping.headers[quantity]?.trim() ?? '';
  return [{ code: 'HOURS_OR_MINUTES', line: found.line, column: quantity + 1, params: { column, found: found.text } }];
}
