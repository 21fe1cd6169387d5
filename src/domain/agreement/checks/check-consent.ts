import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../values/date.ts';
import type { AgreementKind, CareLaw, CareProviderKind, ConsentKind } from '../../words.ts';

/** A consent as an office would give it. */
export interface ConsentTerms {
  kind: ConsentKind;
  from: IsoDate;
  until: IsoDate;
  minutesPerWeek?: number;
}

/** The agreement that it is for, and the laws by which that office pays for it. */
export interface ConsentFacts {
  kind: AgreementKind | null;
  providerKind: CareProviderKind | undefined;
  laws: readonly CareLaw[];
}

/** A consent says from when until when and, for hours, to how many: nobody consents to whatever may come. */
export function checkConsent(consent: ConsentTerms, facts: ConsentFacts, rules: Rules): Issue[] {
  const { from, until } = consent;
  return [
    ...(until < from ? [newIssue('CONSENT_PERIOD', 'until', { found: until, expected: from })] : []),
    ...checkMinutes(consent, facts, rules),
  ];
}

function checkMinutes(
  { kind: wanted, from, minutesPerWeek: found }: ConsentTerms,
  { kind, providerKind, laws }: ConsentFacts,
  rules: Rules,
): Issue[] {
  const path = 'minutesPerWeek';
  if (wanted !== 'week-hours') return found === undefined ? [] : [newIssue('FIELD_INVALID', path, {})];
  const expected = valueAt(rules.weekNorm, from, laws);
  if (kind === 'employment' || providerKind === 'organisation' || expected === undefined)
    return [newIssue('CONSENT_NOT_NEEDED', 'kind', {})];
  if (found === undefined) return [newIssue('FIELD_MISSING', path, {})];
  return found > expected ? [] : [newIssue('CONSENT_MINUTES', path, { found, expected })];
}

/** What was done while a consent held is not undone. Source: Awb 3:46, 4:48. */
export function checkWithdrawal(from: IsoDate, today: IsoDate): Issue[] {
  return from < today ? [newIssue('CONSENT_WITHDRAWAL_DAY', 'from', { found: from, expected: today })] : [];
}
