import type { OtherAgreement } from '../../../domain/agreement/agreement-facts.ts';
import type { ProviderFacts } from '../../../domain/provider/provider-facts.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { BudgetProviderKind } from '../../../domain/words.ts';
import type { Store } from '../store.ts';

export const providerFacts = async (store: Store, careProviderId: number): Promise<ProviderFacts | null> => {
  const row = await store.db
    .selectFrom('careProvider')
    .select(['kind', 'careRegistered', 'bigRegistered', 'birthDate'])
    .where('id', '=', careProviderId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    kind: row.kind,
    careRegistered: row.careRegistered === 1,
    bigRegistered: row.bigRegistered === 1,
    ...(row.birthDate !== null && { birthDate: row.birthDate }),
  };
};

/** Whether provider and holder have the same BSN. */
export const isSamePerson = async (
  store: Store,
  { careProviderId, budgetHolderId }: { careProviderId: number; budgetHolderId: number },
): Promise<boolean> => {
  const row = await store.db
    .selectFrom('careProvider')
    .innerJoin('budgetHolder', 'budgetHolder.bsnHash', 'careProvider.bsnHash')
    .select('budgetHolder.id')
    .where('careProvider.id', '=', careProviderId)
    .where('budgetHolder.id', '=', budgetHolderId)
    .executeTakeFirst();
  return row !== undefined;
};

/** The holder's agreements that name a provider. */
export const agreementsOfHolder = async (store: Store, budgetHolderId: number): Promise<OtherAgreement[]> => {
  const rows = await store.db
    .selectFrom('agreement')
    .select(['id', 'status', 'careProviderId', 'end'])
    .where('budgetHolderId', '=', budgetHolderId)
    .where('careProviderId', 'is not', null)
    .$narrowType<{ careProviderId: number }>()
    .orderBy('id')
    .execute();
  return rows.map(({ id, status, careProviderId, end }) => ({
    id: formatRecordId('agreement', id),
    status,
    careProviderId: formatRecordId('care-provider', careProviderId),
    ...(end !== null && { end }),
  }));
};

/** The offices that gave the awards which an agreement names, each once. */
export const officesOf = (store: Store, agreementId: number): Promise<{ kind: BudgetProviderKind; code: string }[]> =>
  store.db
    .selectFrom('agreementAward')
    .innerJoin('award', 'award.id', 'agreementAward.awardId')
    .select(['award.providerKind as kind', 'award.providerCode as code'])
    .distinct()
    .where('agreementAward.agreementId', '=', agreementId)
    .orderBy('award.providerKind')
    .orderBy('award.providerCode')
    .execute();
