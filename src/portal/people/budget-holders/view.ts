import type { BudgetHolder } from '../../../contract/types.ts';
import type { Role } from '../../../domain/words.ts';
import { budgetHolderDetail } from '../../access/person-details.ts';
import { budgetHolderReference, fullName } from '../../answers/budget-holder-reference.ts';
import type { OperationContext } from '../../handler.ts';
import type { BudgetHolderRecord } from '../../store/queries/people/budget-holders.ts';
import { representativesOf, type RepresentativeName } from '../../store/queries/people/representatives.ts';

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
  role: Role,
  representatives: readonly RepresentativeName[],
): BudgetHolder {
  return {
    ...budgetHolderReference(holder),
    initials: holder.initials,
    surname: holder.surname,
    ...(budgetHolderDetail[role] === 'all' && {
      ...personOf(holder),
      representatives: representatives
        .filter(({ budgetHolderId }) => budgetHolderId === holder.id)
        .map((representative) => ({ kind: representative.kind, name: fullName(representative) })),
    }),
  };
}

/** The views of these holders that the caller may have. */
export async function viewsFor(
  context: OperationContext,
  holders: readonly BudgetHolderRecord[],
): Promise<(holder: BudgetHolderRecord) => BudgetHolder> {
  const ids = holders.map(({ id }) => id);
  const representatives = await representativesOf(context.store, ids);
  return (holder) => toBudgetHolder(holder, context.caller.role, representatives);
}
