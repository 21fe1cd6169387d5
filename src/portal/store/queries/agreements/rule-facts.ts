import type { OtherAgreement } from '../../../../domain/agreement/agreement-facts.ts';
import type { ProviderFacts } from '../../../../domain/provider/provider-facts.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { BudgetProviderKind } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf, rowsOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';

/** A holder and a provider who agree, or are to agree, with each other. */
export interface HolderAndProvider {
  budgetHolderId: number;
  careProviderId: number;
}

function pairRows(store: Store, pairs: readonly HolderAndProvider[]) {
  return rowsOf<HolderAndProvider>(store, { budgetHolderId: 'number', careProviderId: 'number' }, pairs);
}

/** The facts stand under the provider's number. */
export async function factsOfProviders(store: Store, ids: readonly number[]): Promise<Map<number, ProviderFacts>> {
  const rows = await store.db
    .selectFrom('careProvider')
    .select(['id', 'kind', 'careRegistered', 'bigRegistered', 'birthDate'])
    .where(isOneOf(store, 'careProvider.id', ids))
    .execute();
  return new Map(
    rows.map(({ id, kind, careRegistered, bigRegistered, birthDate }) => [
      id,
      {
        kind,
        careRegistered: careRegistered === 1,
        bigRegistered: bigRegistered === 1,
        ...(birthDate !== null && { birthDate }),
      },
    ]),
  );
}

/** Those pairs in which provider and holder have the same BSN. */
export function findSamePersons(store: Store, pairs: readonly HolderAndProvider[]): Promise<HolderAndProvider[]> {
  return store.db
    .selectFrom(pairRows(store, pairs))
    .innerJoin('careProvider', 'careProvider.id', 'given.careProviderId')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'given.budgetHolderId')
    .select(['given.budgetHolderId', 'given.careProviderId'])
    .whereRef('budgetHolder.bsnHash', '=', 'careProvider.bsnHash')
    .execute();
}

/** Those pairs in which the holder may name the provider: who stands in a public register may be named by anyone. */
export function findNameable(store: Store, pairs: readonly HolderAndProvider[]): Promise<HolderAndProvider[]> {
  return store.db
    .selectFrom(pairRows(store, pairs))
    .innerJoin('careProvider', 'careProvider.id', 'given.careProviderId')
    .select(['given.budgetHolderId', 'given.careProviderId'])
    .where((eb) =>
      eb.or([
        eb('careProvider.kind', '!=', 'person'),
        eb.exists(
          eb
            .selectFrom('knownCareProvider')
            .select('knownCareProvider.careProviderId')
            .whereRef('knownCareProvider.budgetHolderId', '=', 'given.budgetHolderId')
            .whereRef('knownCareProvider.careProviderId', '=', 'given.careProviderId'),
        ),
        eb.exists(
          eb
            .selectFrom('agreement')
            .select('agreement.id')
            .whereRef('agreement.budgetHolderId', '=', 'given.budgetHolderId')
            .whereRef('agreement.careProviderId', '=', 'given.careProviderId'),
        ),
      ]),
    )
    .execute();
}

export interface AgreementOfHolder extends OtherAgreement {
  budgetHolderId: number;
}

/** Agreements of these holders that name a provider; one that the caller may not see is hidden. */
export async function agreementsOfHolders(
  store: Store,
  caller: Caller,
  budgetHolderIds: readonly number[],
): Promise<AgreementOfHolder[]> {
  const rows = await store.db
    .selectFrom('agreement')
    .select(['id', 'status', 'budgetHolderId', 'careProviderId', 'start', 'end'])
    .select((eb) => eb.and([visibleAgreement(caller)]).as('isVisible'))
    .where(isOneOf(store, 'agreement.budgetHolderId', budgetHolderIds))
    .where('careProviderId', 'is not', null)
    .$narrowType<{ careProviderId: number }>()
    .orderBy('id')
    .execute();
  return rows.map(({ id, status, budgetHolderId, careProviderId, start, end, isVisible }) => ({
    id: formatRecordId('agreement', id),
    status,
    budgetHolderId,
    careProviderId: formatRecordId('care-provider', careProviderId),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(!isVisible && { isHidden: true }),
  }));
}

export interface Office {
  kind: BudgetProviderKind;
  code: string;
}

/** The same of many agreements. */
export async function officesOfAll(store: Store, agreementIds: readonly number[]): Promise<Map<number, Office[]>> {
  const rows = await store.db
    .selectFrom('agreementAward')
    .innerJoin('award', 'award.id', 'agreementAward.awardId')
    .select(['agreementAward.agreementId', 'award.providerKind as kind', 'award.providerCode as code'])
    .distinct()
    .where(isOneOf(store, 'agreementAward.agreementId', agreementIds))
    .orderBy('award.providerKind')
    .orderBy('award.providerCode')
    .execute();
  return Map.groupBy(rows, ({ agreementId }) => agreementId);
}

/** The offices that gave the awards which an agreement names, each once. */
export function officesOf(store: Store, agreementId: number): Promise<Office[]> {
  return store.db
    .selectFrom('agreementAward')
    .innerJoin('award', 'award.id', 'agreementAward.awardId')
    .select(['award.providerKind as kind', 'award.providerCode as code'])
    .distinct()
    .where('agreementAward.agreementId', '=', agreementId)
    .orderBy('award.providerKind')
    .orderBy('award.providerCode')
    .execute();
}
