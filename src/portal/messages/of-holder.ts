import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext } from '../handler.ts';

/** The same context, for the affairs of one holder; of one who is not the caller's there are none. */
export function ofHolder(context: OperationContext, budgetHolderId: string): OperationContext {
  const onlyHolder = recordNumber('budget-holder', budgetHolderId);
  const { caller } = context;
  const budgetHolderIds = caller.budgetHolderIds.filter((one) => one === onlyHolder);
  return { ...context, caller: { ...caller, budgetHolderIds, onlyHolder } };
}
