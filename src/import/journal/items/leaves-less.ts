import { careBeyond } from '../../../domain/declaration/care-amounts.ts';
import type { ReplacedAmounts } from './replacements.ts';

/** Whether less care would stand afterwards: fewer lines, less working time, or less of one unit and of no other one more. */
export function leavesLess({
  linesBefore,
  linesAfter,
  minutesBefore,
  minutesAfter,
  careBefore,
  careAfter,
}: ReplacedAmounts): boolean {
  const beyond = Object.values(careBeyond(careAfter, careBefore));
  const hasLessCare = beyond.length > 0 && beyond.every((amount) => amount < 0);
  return linesAfter < linesBefore || minutesAfter < minutesBefore || hasLessCare;
}
