import type { ParsedInput } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { checkIban, checkPayeeName } from '../../../domain/provider/check-account.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { isBsn } from '../../../domain/values/identifiers/bsn.ts';
import { isAgb, isKvk } from '../../../domain/values/identifiers/registers.ts';
import { checkBirthDate } from '../check-birth-date.ts';

type Identified = ParsedInput<'careProviders.search'>;

function issueIf(isWrong: boolean, issue: () => Issue): Issue[] {
  return isWrong ? [issue()] : [];
}

function isWrong(value: string | undefined, isRight: (text: string) => boolean): boolean {
  return value !== undefined && !isRight(value);
}

function checkForms({ bsn, agbCode, kvkNumber }: Identified): Issue[] {
  return [
    ...issueIf(isWrong(bsn, isBsn), () => newIssue('BSN_INVALID', 'bsn', {})),
    ...issueIf(isWrong(agbCode, isAgb), () => newIssue('AGB_INVALID', 'agbCode', {})),
    ...issueIf(isWrong(kvkNumber, isKvk), () => newIssue('KVK_INVALID', 'kvkNumber', {})),
  ];
}

export function checkSearch(search: Identified): Issue[] {
  const isEmpty = search.bsn === undefined && search.agbCode === undefined && search.kvkNumber === undefined;
  return [...issueIf(isEmpty, () => newIssue('FIELD_MISSING', 'bsn', {})), ...checkForms(search)];
}

/** A person is known by BSN, others by AGB code, KVK number or both. Source: leaflet for care providers, step 1. */
function checkIdentity({ kind, bsn, agbCode, kvkNumber }: ParsedInput<'careProviders.create'>): Issue[] {
  if (kind === 'person') return issueIf(bsn === undefined, () => newIssue('FIELD_MISSING', 'bsn', {}));
  return issueIf(agbCode === undefined && kvkNumber === undefined, () => newIssue('FIELD_MISSING', 'agbCode', {}));
}

export function checkNewCareProvider(provider: ParsedInput<'careProviders.create'>, today: IsoDate): Issue[] {
  return [
    ...checkIdentity(provider),
    ...checkForms(provider),
    ...checkBirthDate(provider.birthDate, 'birthDate', today),
    ...checkPayeeName(provider.name, 'name'),
    ...(provider.iban === undefined ? [] : checkIban(provider.iban, 'iban')),
  ];
}
