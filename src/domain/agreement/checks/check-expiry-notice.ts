import type { WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { AgreementContext } from '../agreement-context.ts';
import { lastDayToAnnounce } from '../expiry-notice.ts';

/** Only the end of an employment of six months or longer is announced. Source: BW 7:668(1) and (2). */
export function checkExpiryNotice(
  { start, end, expiryNotice }: Pick<WorkArrangements, 'start' | 'end' | 'expiryNotice'>,
  { parties, rules }: Pick<AgreementContext, 'parties' | 'rules'>,
): Issue[] {
  if (expiryNotice !== true) return [];
  const isEmployee = parties === null || parties.kind === 'employment';
  if (isEmployee && end !== undefined && lastDayToAnnounce({ start, end }, rules) !== undefined) return [];
  return [newIssue('EXPIRY_NOTICE_NOT_NEEDED', 'workArrangements.expiryNotice', {})];
}
