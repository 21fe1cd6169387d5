import type { FileFinding } from '../../../messages/file-findings.ts';
import type { Journal } from '../journal.ts';

const code: FileFinding = 'TOTAL_DIFFERS';

/** Whether the file has totals of its own that its lines do not come to: a line may be missing. */
export function hasOtherTotals(journal: Journal): boolean {
  return journal.prepare('SELECT 1 FROM finding WHERE code = ? LIMIT 1').get(code) !== undefined;
}
