import type { ParsedInput } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { checkPhone } from '../../../domain/profile/check-phone.ts';
import { checkIban, checkPayeeName } from '../../../domain/provider/check-account.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { checkCompanyNumber } from '../../../domain/provider/check-company-number.ts';
import { isBsn } from '../../../domain/values/identifiers/bsn.ts';
import type { CareProviderKind } from '../../../domain/words.ts';
import { checkBirthDate } from '../check-birth-date.ts';

type Identified = ParsedInput<'careProviders.search'>;

export function issueIf(isWrong: boolean, issue: () => Issue): Issue[] {
  return isWrong ? [issue()] : [];
}

function checkForms({ bsn, agbCode, kvkNumber }: Identified): Issue[] {
  return [
    ...issueIf(bsn !== undefined && !isBsn(bsn), () => newIssue('BSN_INVALID', 'bsn', {})),
    ...(agbCode === undefined ? [] : checkCompanyNumber('agbCode', agbCode, 'agbCode')),
    ...(kvkNumber === undefined ? [] : checkCompanyNumber('kvkNumber', kvkNumber, 'kvkNumber')),
  ];
}

export function checkSearch(search: Identified): Issue[] {
  const isEmpty = search.bsn === undefined && search.agbCode === undefined && search.kvkNumber === undefined;
  return [...issueIf(isEmpty, () => newIssue('FIELD_MISSING', 'bsn', {})), ...checkForms(search)];
}

type Numbers = { readonly [Name in 'bsn' | 'agbCode' | 'kvkNumber']?: unknown };

const foreignNumbers: Readonly<Record<CareProviderKind, readonly (keyof Numbers)[]>> = {
  person: ['agbCode', 'kvkNumber'],
  'self-employed': [],
  organisation: ['bsn'],
};

/**
 * A person is known by BSN, others by AGB code, KVK number or both; the numbers of a company with the name of a person
 * would bar the company. Source: leaflet for care providers, step 1.
 */
export function checkIdentity(kind: CareProviderKind, numbers: Numbers): Issue[] {
  const has = (name: keyof Numbers): boolean => numbers[name] !== undefined && numbers[name] !== null;
  const foreign = foreignNumbers[kind]
    .filter(has)
    .map((name) => newIssue('PROVIDER_NUMBER_NOT_FOR_KIND', name, { kind }));
  const missing =
    kind === 'person'
      ? issueIf(!has('bsn'), () => newIssue('FIELD_MISSING', 'bsn', {}))
      : issueIf(!has('agbCode') && !has('kvkNumber'), () => newIssue('FIELD_MISSING', 'agbCode', {}));
  return [...missing, ...foreign];
}

export function checkNewCareProvider(provider: ParsedInput<'careProviders.create'>, today: IsoDate): Issue[] {
  return [
    ...checkIdentity(provider.kind, provider),
    ...checkForms(provider),
    ...checkBirthDate(provider.birthDate, 'birthDate', today),
    ...checkPayeeName(provider.name, 'name'),
    ...checkPhone(provider.phone, 'phone'),
    ...(provider.iban === undefined ? [] : checkIban(provider.iban, 'iban')),
  ];
}

export function checkCareProviderChange(change: ParsedInput<'careProviders.update'>, today: IsoDate): Issue[] {
  const { agbCode, kvkNumber, birthDate } = change;
  return [
    ...checkForms({ ...(agbCode !== undefined && { agbCode }), ...(kvkNumber !== undefined && { kvkNumber }) }),
    ...checkBirthDate(birthDate, 'birthDate', today),
    ...checkPhone(change.phone, 'phone'),
    ...(change.name === undefined ? [] : checkPayeeName(change.name, 'name')),
  ];
}
