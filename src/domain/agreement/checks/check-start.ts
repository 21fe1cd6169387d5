import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import type { IsoDate } from '../../values/date.ts';
import { addMonths, firstDay, monthOf } from '../../values/month.ts';
import type { AgreementContext } from '../agreement-context.ts';

/**
 * An agreement does not start before the first day of the preceding month. Source: zorgkantoor Friesland, since
 * 2024-01-01.
 */
export function checkStart(start: IsoDate, { facts, rules }: Pick<AgreementContext, 'facts' | 'rules'>): Issue[] {
  const months = valueAt(rules.retroactiveMonths, facts.today);
  if (months === undefined) return [];
  const earliest = firstDay(addMonths(monthOf(facts.today), -months));
  return start < earliest
    ? [newIssue('START_TOO_FAR_BACK', 'workArrangements.start', { found: start, expected: earliest })]
    : [];
}
