import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import type { IsoDate } from '../../values/date.ts';
import { addMonths, firstDay, monthOf } from '../../values/month.ts';
import type { Rules } from '../../rules/rules.ts';
import type { AgreementContext } from '../agreement-context.ts';
import { consentTo } from './consent-to.ts';

const PATH = 'workArrangements.start';

/**
 * An agreement does not start before the first day of the month before the one in which it is handed in. The office may
 * consent to an earlier day, and must before it approves. Source: zorgkantoor Friesland, since 2024-01-01.
 */
export function checkStart(start: IsoDate, context: Pick<AgreementContext, 'facts' | 'rules' | 'awards'>): Issue[] {
  const { today, receivedOn } = context.facts;
  const earliest = earliestStart(receivedOn ?? today, context.rules);
  if (earliest === undefined || start >= earliest) return [];
  const consent = consentTo({ kind: 'early-start', from: start }, context);
  if (consent !== undefined) return [newIssue('LET_THROUGH_BY_CONSENT', PATH, consent)];
  const severity = receivedOn === undefined ? 'warning' : 'error';
  return [newIssue('START_TOO_FAR_BACK', PATH, { found: start, expected: earliest }, { severity })];
}

/** The first day on which an agreement, or new terms of one, may begin that is handed in on a day. */
export function earliestStart(receivedOn: IsoDate, rules: Rules): IsoDate | undefined {
  const months = valueAt(rules.retroactiveMonths, receivedOn);
  return months === undefined ? undefined : firstDay(addMonths(monthOf(receivedOn), -months));
}
