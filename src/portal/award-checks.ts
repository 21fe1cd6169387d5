import type { ParsedInput } from '../contract/types.ts';
import { checkAward, type OtherAward } from '../domain/award/check-award.ts';
import type { Issue } from '../domain/issue.ts';
import { newIssue } from '../domain/new-issue.ts';
import { isBsn } from '../domain/values/identifiers/bsn.ts';
import { isPostcode, normalisePostcode } from '../domain/values/identifiers/postcode.ts';
import { formatRecordId } from '../domain/values/record-id.ts';
import type { Caller } from './caller.ts';
import { officeKey } from './office-key.ts';
import type { AwardRecord } from './store/queries/awards.ts';

type NewAward = ParsedInput<'awards.create'>;

const checkBsn = (bsn: string, path: string): Issue[] => (isBsn(bsn) ? [] : [newIssue('BSN_INVALID', path, {})]);

const checkHolder = ({ budgetHolderId, budgetHolder }: NewAward): Issue[] => {
  if (budgetHolder === undefined) {
    return budgetHolderId === undefined ? [newIssue('FIELD_MISSING', 'budgetHolderId', {})] : [];
  }
  if (budgetHolderId !== undefined) return [newIssue('FIELD_INVALID', 'budgetHolderId', {})];
  const { bsn, address } = budgetHolder;
  const isRight = isPostcode(normalisePostcode(address.postcode));
  const postcode = isRight ? [] : [newIssue('POSTCODE_INVALID', 'budgetHolder.address.postcode', {})];
  return [...checkBsn(bsn, 'budgetHolder.bsn'), ...postcode];
};

type Named = NonNullable<NewAward['representatives']>[number];

/** Nobody is named twice in the same capacity. */
const checkRepresentative = (named: Named, index: number, all: readonly Named[]): Issue[] => {
  const { kind, person } = named;
  const path = `representatives.${index}.person.bsn`;
  const isFirst = all.findIndex((other) => other.kind === kind && other.person.bsn === person.bsn) === index;
  return [...checkBsn(person.bsn, path), ...(isFirst ? [] : [newIssue('FIELD_INVALID', path, {})])];
};

/** What can be said of the people without looking anybody up. */
export const checkPeople = (award: NewAward): Issue[] => [
  ...checkHolder(award),
  ...(award.representatives ?? []).flatMap(checkRepresentative),
];

const toOtherAward = ({ id, providerKind, providerCode, ...award }: AwardRecord): OtherAward => ({
  ...award,
  id: formatRecordId('award', id),
  budgetProviderId: officeKey({ kind: providerKind, code: providerCode }),
});

export const checkTerms = (
  award: NewAward,
  office: NonNullable<Caller['office']>,
  others: readonly AwardRecord[],
): Issue[] =>
  checkAward(award, {
    budgetProviderId: officeKey(office),
    budgetProviderKind: office.kind,
    otherAwards: others.map(toOtherAward),
  });
