import type { BudgetHolder } from '../../../contract/types.ts';
import type { Role } from '../../../domain/words.ts';
import { budgetHolderDetail } from '../../access/person-details.ts';
import { budgetHolderReference } from '../../answers/budget-holder-reference.ts';
import type { OperationContext } from '../../handler.ts';
import type { BudgetHolderRecord } from '../../store/queries/people/budget-holders.ts';
import {
  holdersOfAwards,
  representativesOf,
  type RepresentativeName,
} from '../../store/queries/people/representatives/representatives.ts';

function personOf(holder: BudgetHolderRecord): Partial<BudgetHolder> {
  return {
    birthDate: holder.birthDate,
    bsn: holder.maskedBsn,
    address: holder.address,
    ...(holder.email !== null && { email: holder.email }),
    ...(holder.phone !== null && { phone: holder.phone }),
  };
}

function toBudgetHolder(
  holder: BudgetHolderRecord,
  detail: { role: Role; isInPart: boolean; representatives: readonly RepresentativeName[] },
): BudgetHolder {
  const { role, isInPart, representatives } = detail;
  return {
    ...budgetHolderReference(holder),
    initials: holder.initials,
    surname: holder.surname,
    ...(budgetHolderDetail[role] === 'all' && {
      // Who acts for a part of the awards does not need to know where the holder lives.
      ...(!isInPart && personOf(holder)),
      representatives: representatives
        .filter(({ budgetHolderId }) => budgetHolderId === holder.id)
        .map((representative) => ({ kind: representative.kind, name: representative.name })),
    }),
  };
}

/** The views of these holders that the caller may have. */
export async function viewsFor(
  context: OperationContext,
  holders: readonly BudgetHolderRecord[],
): Promise<(holder: BudgetHolderRecord) => BudgetHolder> {
  const ids = holders.map(({ id }) => id);
  const { store, caller } = context;
  const representatives = await representativesOf(store, caller, ids, context.today);
  const inPart = await holdersOfAwards(store, caller.awardsOutside);
  return (holder) => toBudgetHolder(holder, { role: caller.role, isInPart: inPart.has(holder.id), representatives });
}
