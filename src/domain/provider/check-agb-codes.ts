import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { CareProviderKind } from '../words.ts';

/** A provider has at most so many AGB codes beside its own one. */
export const mostFurtherAgbCodes = 100;

export interface CompanyFacts {
  kind: CareProviderKind;
  kvkNumber: string | null;
  /** Whether it was found in the trade register, so that its KVK number is known to be its own. */
  isFound: boolean;
  furtherAgbCodes: readonly string[];
}

export interface FurtherCodeFacts {
  /** What the payment office adds it has seen to belong; a company has to have it from the register. */
  by: 'care-provider' | 'payment-officer';
  isOfAnother: boolean;
  /** What the AGB register says of the code: the KVK number behind it, or null where it tells none; else that it gave no answer. */
  registered: { kvkNumber: string | null } | 'not-found' | 'no-answer';
}

/**
 * Checks whether a code is one of this company. Whoever comes in by it, or is looked for by it, is taken for the company: the
 * KVK number behind the code must be that of the company. Source: SVB, the KVK number behind the AGB code is the one on
 * the agreement.
 */
export function checkFurtherAgbCode(
  { kind, kvkNumber, isFound, furtherAgbCodes }: CompanyFacts,
  { by, isOfAnother, registered }: FurtherCodeFacts,
): Issue[] {
  if (kind === 'person' || kvkNumber === null || !isFound)
    return [newIssue('AGB_CODE_COMPANY_UNPROVED', 'agbCode', {})];
  if (isOfAnother) return [newIssue('AGB_CODE_OF_ANOTHER', 'agbCode', {})];
  if (furtherAgbCodes.length >= mostFurtherAgbCodes)
    return [newIssue('AGB_CODES_TOO_MANY', 'agbCode', { maximum: mostFurtherAgbCodes })];
  if (registered === 'not-found') return [newIssue('AGB_CODE_NOT_REGISTERED', 'agbCode', {})];
  const behind = registered === 'no-answer' ? null : registered.kvkNumber;
  if (behind !== null && behind !== kvkNumber) return [newIssue('AGB_CODE_OTHER_KVK', 'agbCode', {})];
  return behind === null && by === 'care-provider' ? [newIssue('AGB_CODE_UNPROVED', 'agbCode', {})] : [];
}

/** Checks whether a code can be taken away; `certificates` counts those that are good and name it. */
export function checkAgbCodeRemoval(facts: { isOwn: boolean; isKnown: boolean; certificates: number }): Issue[] {
  const { isOwn, isKnown, certificates } = facts;
  if (isOwn) return [newIssue('AGB_CODE_OWN', 'agbCode', {})];
  if (!isKnown) return [newIssue('AGB_CODE_UNKNOWN', 'agbCode', {})];
  return certificates > 0 ? [newIssue('AGB_CODE_ON_CERTIFICATE', 'agbCode', { found: certificates })] : [];
}

/** Checks that further codes are still those of the same company after its kind and KVK number were changed. */
export function checkCompanyOfCodes(before: CompanyFacts, after: Pick<CompanyFacts, 'kind' | 'kvkNumber'>): Issue[] {
  if (before.furtherAgbCodes.length === 0) return [];
  return [
    ...(after.kvkNumber === before.kvkNumber ? [] : [newIssue('AGB_CODES_OF_KVK', 'kvkNumber', {})]),
    ...(after.kind === 'person' ? [newIssue('AGB_CODES_OF_KVK', 'kind', {})] : []),
  ];
}
