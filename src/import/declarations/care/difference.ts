import type { Declaration } from '../../../contract/types.ts';
import { addUpCare, packCare } from '../../../domain/declaration/care-amounts.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { IssueParams } from '../../../domain/issue.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { isRecordId } from '../../../domain/values/record-id.ts';
import type { Answer } from '../../destination.ts';
import { compareCare } from './compare-care.ts';

// The issues that an earlier declaration of the same care causes by itself.
export const becauseOfEarlier = ['DUPLICATE_MONTH', 'INVOICE_NUMBER_USED'] as const;
const codesOfEarlier: ReadonlySet<string> = new Set(becauseOfEarlier);

/** Finds the errors that an earlier declaration of the same care does not cause by itself. */
export function errorsBesidesEarlier(issues: Answer['issues']): Answer['issues'] {
  return issues.filter(({ severity, code }) => severity === 'error' && !codesOfEarlier.has(code));
}

/** Finds the number of the earlier declaration, when the only thing wrong is that there is one. */
export function findEarlierDeclaration(issues: Answer['issues']): string | undefined {
  if (errorsBesidesEarlier(issues).length > 0) return undefined;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const found = errors.find(({ code }) => code === 'DUPLICATE_MONTH')?.params['declaration'];
  return typeof found === 'string' && isRecordId('declaration', found) ? found : undefined;
}

const shownDays = 5;

/** Describes in what the care of the file differs from what was declared: the sums in their own units, and the days that differ. */
export function describeDifference(earlier: Declaration, now: DeclarationInput): IssueParams {
  const { gone, added } = compareCare(earlier.lines, now.lines);
  const differing = [...new Set([...gone, ...added].map(({ date }) => date))].sort();
  return {
    found: earlier.id,
    linesBefore: earlier.lineCount,
    linesAfter: now.lines.length,
    careBefore: packCare(addUpCare(earlier.lines)),
    careAfter: packCare(addUpCare(now.lines)),
    linesGone: gone.length,
    linesAdded: added.length,
    ...daysIn(differing),
  };
}

/** The first of some days, and how many more there are. */
export function daysIn(days: readonly IsoDate[]): { days: string[]; moreDays: number } {
  return { days: days.slice(0, shownDays), moreDays: Math.max(0, days.length - shownDays) };
}
