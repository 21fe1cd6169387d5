import { paysAtAll } from '../../../domain/award/award-days.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { officeKey } from '../../access/office-key.ts';
import type { OperationContext } from '../../handler.ts';
import { awardsOfHolders, type NamedAwardRecord } from '../../store/queries/awards/awards.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { awardEvent } from '../events.ts';

/**
 * The holder, whoever acts on the award and its office hear of the award. The offices of the holder's other awards hear
 * of the holder only: which award it is, of which office and for which care, is not their business.
 */
export async function representativeEvents(
  context: OperationContext,
  change: 'added' | 'removed',
  award: NamedAwardRecord,
): Promise<NewEvent[]> {
  const own = awardEvent(`award.representative-${change}`, award, {});
  return [own, ...(await elsewhere(context, change, award))];
}

/** When somebody takes the place of another, the other offices hear that one is gone and one is added. */
export async function eventsElsewhere(context: OperationContext, award: NamedAwardRecord): Promise<NewEvent[]> {
  return [...(await elsewhere(context, 'removed', award)), ...(await elsewhere(context, 'added', award))];
}

async function elsewhere(
  { store }: OperationContext,
  change: 'added' | 'removed',
  award: NamedAwardRecord,
): Promise<NewEvent[]> {
  const own = officeKey({ kind: award.providerKind, code: award.providerCode });
  const awards = await awardsOfHolders(store, [award.budgetHolderId]);
  const offices = new Set(
    awards.filter(paysAtAll).map(({ providerKind: kind, providerCode: code }) => officeKey({ kind, code })),
  );
  return [...offices]
    .filter((office) => office !== own)
    .map((providerCode): NewEvent => ({
      type: `budget-holder.representative-${change}`,
      recordId: formatRecordId('budget-holder', award.budgetHolderId),
      budgetHolderId: award.budgetHolderId,
      providerCode,
    }));
}
