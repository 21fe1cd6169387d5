import type { ParsedInput } from '../../contract/types.ts';
import { functionsDuring } from '../../domain/award/award-facts.ts';
import { type AwardTerms, checkAward, type OtherAward } from '../../domain/award/checks/check-award.ts';
import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import { checkOrganisationKind } from '../../domain/award/checks/check-representative.ts';
import { checkCompanyNumber } from '../../domain/provider/check-company-number.ts';
import { checkPhone } from '../../domain/profile/check-phone.ts';
import { isBsn } from '../../domain/values/identifiers/bsn.ts';
import { isPostcode, normalisePostcode } from '../../domain/values/identifiers/postcode.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { checkBirthDate } from '../people/check-birth-date.ts';
import type { Caller } from '../access/caller.ts';
import { officeKey } from '../access/office-key.ts';
import type { DatedAwardRecord } from '../store/queries/awards/awards.ts';

type NewAward = ParsedInput<'awards.create'>;

function checkBsn(bsn: string, path: string): Issue[] {
  return isBsn(bsn) ? [] : [newIssue('BSN_INVALID', path, {})];
}

interface Person {
  bsn: string;
  birthDate: IsoDate;
  phone?: string;
}

export function checkPerson({ bsn, birthDate, phone }: Person, path: string, today: IsoDate): Issue[] {
  return [
    ...checkBsn(bsn, `${path}.bsn`),
    ...checkBirthDate(birthDate, `${path}.birthDate`, today),
    ...checkPhone(phone, `${path}.phone`),
  ];
}

function checkHolder({ budgetHolderId, budgetHolder }: NewAward, today: IsoDate): Issue[] {
  if (budgetHolder === undefined) {
    return budgetHolderId === undefined ? [newIssue('FIELD_MISSING', 'budgetHolderId', {})] : [];
  }
  if (budgetHolderId !== undefined) return [newIssue('FIELD_INVALID', 'budgetHolderId', {})];
  const { address } = budgetHolder;
  const isRight = isPostcode(normalisePostcode(address.postcode));
  const postcode = isRight ? [] : [newIssue('POSTCODE_INVALID', 'budgetHolder.address.postcode', {})];
  return [...checkPerson(budgetHolder, 'budgetHolder', today), ...postcode];
}

type Named = Pick<NonNullable<NewAward['representatives']>[number], 'kind' | 'person' | 'organisation'>;

/** Checks who is named: exactly one of a person and an organisation, with numbers that can be right. */
export function checkIdentity({ kind, person, organisation }: Named, path: string, today: IsoDate): Issue[] {
  if (organisation === undefined) {
    return person === undefined
      ? [newIssue('FIELD_MISSING', `${path}person`, {})]
      : checkPerson(person, `${path}person`, today);
  }
  return [
    ...(person === undefined ? [] : [newIssue('FIELD_INVALID', `${path}organisation`, {})]),
    ...checkOrganisationKind(kind, `${path}kind`),
    ...checkCompanyNumber('kvkNumber', organisation.kvkNumber, `${path}organisation.kvkNumber`),
  ];
}

/** The field by whose number it is known who is named. */
export function numberField({ organisation }: Named): 'organisation.kvkNumber' | 'person.bsn' {
  return organisation === undefined ? 'person.bsn' : 'organisation.kvkNumber';
}

function numberOf({ person, organisation }: Named): string | undefined {
  return organisation?.kvkNumber ?? person?.bsn;
}

/** Checks that nobody is named twice in the same capacity, and no two in one. */
function checkRepresentative(named: Named, index: number, all: readonly Named[], today: IsoDate): Issue[] {
  const path = `representatives.${index}.`;
  const isFirst = all.findIndex((other) => other.kind === named.kind && numberOf(other) === numberOf(named)) === index;
  const twice = isFirst ? [] : [newIssue('FIELD_INVALID', `${path}${numberField(named)}`, {})];
  const { kind } = named;
  const isTaken = isFirst && all.findIndex((other) => other.kind === kind) !== index;
  const taken = isTaken ? [newIssue('REPRESENTATIVE_KIND_TAKEN', `${path}kind`, { kind })] : [];
  return [...checkIdentity(named, path, today), ...twice, ...taken];
}

/** Checks the people as far as that can be done without looking anybody up. */
export function checkPeople(award: NewAward, today: IsoDate): Issue[] {
  return [
    ...checkHolder(award, today),
    ...(award.representatives !== undefined && award.takeOverRepresentatives === true
      ? [newIssue('FIELD_INVALID', 'takeOverRepresentatives', {})]
      : []),
    ...(award.representatives ?? []).flatMap((named, index, all) => checkRepresentative(named, index, all, today)),
  ];
}

/** The care that another award pays for on any of these days is given by it. */
function toOtherAward(
  { id, providerKind, providerCode, ...award }: DatedAwardRecord,
  { start, from = start, end }: AwardTerms,
): OtherAward {
  return {
    ...award,
    careFunctions: functionsDuring(award, { start: from, end }),
    id: formatRecordId('award', id),
    budgetProviderId: officeKey({ kind: providerKind, code: providerCode }),
  };
}

export function checkTerms(
  award: AwardTerms,
  office: NonNullable<Caller['office']>,
  others: readonly DatedAwardRecord[],
): Issue[] {
  return checkAward(award, {
    budgetProviderId: officeKey(office),
    budgetProviderKind: office.kind,
    otherAwards: others.map((other) => toOtherAward(other, award)),
  });
}
