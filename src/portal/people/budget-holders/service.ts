import type { BudgetHolder } from '../../../contract/types.ts';
import type { Role } from '../../../domain/words.ts';
import { budgetHolderReference, fullName } from '../../answers/budget-holder-reference.ts';
import { readCursor, toPage, rowsToRead } from '../../answers/paging.ts';
import { notFound } from '../../answers/portal-error.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext, Service } from '../../handler.ts';
import {
  findBudgetHolder,
  listBudgetHolders,
  type BudgetHolderRecord,
} from '../../store/queries/people/budget-holders.ts';
import { representativesOf, type RepresentativeName } from '../../store/queries/people/representatives.ts';

/** Who only deals with a holder gets number and name. Source: leaflets; a provider has no business with the rest. */
const numberAndNameOnly: readonly Role[] = ['care-provider', 'payment-officer'];

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
    ...(!numberAndNameOnly.includes(role) && {
      ...personOf(holder),
      representatives: representatives
        .filter(({ budgetHolderId }) => budgetHolderId === holder.id)
        .map((representative) => ({ kind: representative.kind, name: fullName(representative) })),
    }),
  };
}

/** The views of these holders that the caller may have. */
async function viewsFor(
  context: OperationContext,
  holders: readonly BudgetHolderRecord[],
): Promise<(holder: BudgetHolderRecord) => BudgetHolder> {
  const ids = holders.map(({ id }) => id);
  context.touch(...ids);
  const representatives = await representativesOf(context.store, ids);
  return (holder) => toBudgetHolder(holder, context.caller.role, representatives);
}

export const budgetHolderService = {
  'budgetHolders.list': async (context, { limit, cursor }) => {
    const { store, caller } = context;
    const rows = await listBudgetHolders(store, caller, { before: readCursor(cursor), count: rowsToRead(limit) });
    return toPage(rows, limit, await viewsFor(context, rows.slice(0, limit)));
  },

  'budgetHolders.show': async (context, _, { budgetHolderId }) => {
    const holder = await findBudgetHolder(context.store, context.caller, recordNumber('budget-holder', budgetHolderId));
    if (holder === undefined) throw notFound();
    return (await viewsFor(context, [holder]))(holder);
  },
} satisfies Service<'budgetHolders.list' | 'budgetHolders.show'>;
