import type { AgreementTerms } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import type { Rules } from '../../rules/rules.ts';
import { standardRules } from '../../rules/standard-rules.ts';
import { addDays, type IsoDate } from '../../values/date.ts';
import { periodText } from '../../values/period.ts';
import { agreementContext, type AgreementContext } from '../agreement-context.ts';
import { checkAgreement } from '../check-agreement.ts';
import { consentTo } from '../checks/consent-to.ts';
import { checkExpiryNotice } from '../checks/check-expiry-notice.ts';
import { earliestStart } from '../checks/check-start.ts';
import type { AgreementFacts } from '../agreement-facts.ts';
import { compareTerms, type TermsChange } from './compare-terms.ts';

/** The whole new terms of an agreement, and the first day on which they hold. */
export interface Amendment {
  from: IsoDate;
  terms: AgreementTerms;
}
/** The agreement that is amended, as it was agreed last. */
export interface Amended {
  terms: AgreementTerms;
  /** The first and last day of the agreement; it goes on without an end when there is none. */
  start: IsoDate;
  end?: IsoDate | undefined;
  /** It was ended on that last day: no amendment makes it go on. */
  isEnded?: boolean | undefined;
  /** The day from which the version before this one holds: a later one does not begin before it. */
  latestFrom?: IsoDate | undefined;
  /** The awards that pay for it by now: those of later years came after it was signed. */
  payingAwardIds?: readonly string[] | undefined;
}

function checkRegionalDay({ from, terms }: Amendment, facts: AgreementFacts, rules: Rules): Issue[] {
  const dayOfMonth = valueAt(rules.amendmentDayOfMonth, from);
  return [
    ...(dayOfMonth !== undefined && Number(from.slice(8)) !== dayOfMonth
      ? [newIssue('AMENDMENT_ON_OTHER_DAY', 'from', { found: from, expected: dayOfMonth })]
      : []),
    ...checkHowFarBack(from, agreementContext(terms.parties, facts, rules)),
  ];
}

function checkHowFarBack(from: IsoDate, context: AgreementContext): Issue[] {
  const earliest = earliestStart(context.facts.today, context.rules);
  if (earliest === undefined || from >= earliest) return [];
  const consent = consentTo({ kind: 'early-start', from }, context);
  if (consent !== undefined) return [newIssue('LET_THROUGH_BY_CONSENT', 'from', consent)];
  return [newIssue('AMENDMENT_TOO_FAR_BACK', 'from', { found: from, expected: earliest })];
}

// New terms follow on the old ones: a day without terms between them would be one on which nothing is agreed.
function checkPlace(from: IsoDate, { start, end, isEnded, latestFrom }: Amended): Issue[] {
  const last = end === undefined || isEnded === true ? end : addDays(end, 1);
  if (from < start || (last !== undefined && from > last))
    return [newIssue('AMENDMENT_OUTSIDE_TERM', 'from', { found: from, expected: periodText(start, last) })];
  if (latestFrom === undefined || from >= latestFrom) return [];
  return [newIssue('AMENDMENT_BEFORE_LATEST', 'from', { found: from, expected: latestFrom })];
}

/** Who wants to stop earlier ends the agreement, with its notice. */
function checkEnd({ from, terms }: Amendment, { terms: before, start, end, isEnded }: Amended): Issue[] {
  const { end: newEnd } = terms.workArrangements;
  const field = 'workArrangements.end';
  if (newEnd === undefined) return [];
  if (isEnded === true && end !== undefined) {
    if (newEnd === before.workArrangements.end) return [];
    return [newIssue('OUTSIDE_TERM', field, { found: newEnd, expected: periodText(start, end) })];
  }
  if (end === undefined || newEnd < end) return [newIssue('AMENDMENT_ENDS_EARLIER', field, { found: newEnd })];
  return newEnd < from ? [newIssue('TERM_END_BEFORE_START', field, { found: newEnd, expected: from })] : [];
}

function checkChanges(changes: readonly TermsChange[]): Issue[] {
  if (changes.length === 0) return [newIssue('AMENDMENT_EMPTY', 'from', {})];
  return changes.filter(({ isFixed }) => isFixed).map(({ field }) => newIssue('AMENDMENT_IS_NEW_AGREEMENT', field, {}));
}

/**
 * Checks an amendment: as a change of what was agreed, and as an agreement of its own from its first day. Its days are
 * those of the region. Source: VGZ: from the first day of a month; zorgkantoor Friesland: how far back.
 */
export function checkAmendment(
  amendment: Amendment,
  amended: Amended,
  facts: AgreementFacts,
  rules: Rules = facts.rules ?? standardRules,
): Issue[] {
  const { from, terms } = amendment;
  const changes = compareTerms(amended.terms, terms);
  return [
    ...checkChanges(changes),
    ...checkRegionalDay(amendment, facts, rules),
    ...checkPlace(from, amended),
    ...checkEnd(amendment, amended),
    ...checkExpiryNotice(
      { ...terms.workArrangements, start: amended.start },
      agreementContext(terms.parties, facts, rules),
    ),
    ...checkAsAgreement(amendment, amended, facts, rules),
  ];
}

/** Rates, hours and awards are held to the rules of the day from which they hold, not to those of years ago. */
function checkAsAgreement(
  { from, terms }: Amendment,
  { payingAwardIds = [] }: Amended,
  facts: AgreementFacts,
  rules: Rules,
): Issue[] {
  const workArrangements = { ...terms.workArrangements, start: from };
  const named = [...new Set([...terms.parties.awardIds, ...payingAwardIds])];
  const isOver = (id: string): boolean => facts.awards.some((award) => award.id === id && award.end < from);
  const stillPaying = named.filter((id) => !isOver(id));
  const awardIds = stillPaying.length > 0 ? stillPaying : terms.parties.awardIds;
  return checkAgreement({ ...terms, parties: { ...terms.parties, awardIds }, workArrangements }, facts, rules).filter(
    ({ code }) => !judgedBefore.has(code),
  );
}

/** The place of the day is judged above, and what is by the whole term, which began before, is judged by that. */
const judgedBefore: ReadonlySet<string> = new Set([
  'START_TOO_FAR_BACK',
  'TERM_END_BEFORE_START',
  'TRIAL_PERIOD_TOO_LONG',
  'EXPIRY_NOTICE_NOT_NEEDED',
  'WAITING_DAYS_TOO_MANY',
]);
