import type { Delivery } from '../../contract/types.ts';
import type { Caller } from '../access/caller.ts';
import { officeKey } from '../access/office-key.ts';
import { statusConflict } from '../answers/portal-error.ts';
import type { OperationContext, Service } from '../handler.ts';
import { findVisible, type VisibleRecords } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import {
  decideDelivery,
  type DeliveryOwner,
  type DeliveryRecord,
  findDelivery,
  listDeliveries,
} from '../store/queries/deliveries/deliveries.ts';
import { toDelivery } from './view.ts';

/** An office sees what goes to its own system, and the payment office what goes to the one that pays. */
export function ownerFor({ office }: Caller): DeliveryOwner {
  return office && officeKey(office);
}

const deliveries: VisibleRecords<DeliveryRecord> = {
  kind: 'message',
  find: (store, caller, id) => findDelivery(store, ownerFor(caller), id),
};

async function decide(
  context: OperationContext,
  messageId: string,
  { operation, status }: { operation: 'deliveries.retry' | 'deliveries.close'; status: 'waiting' | 'closed' },
): Promise<Delivery> {
  const found = await findVisible(context, deliveries, messageId);
  if (!(await decideDelivery(context.store, found.id, context.now, { status })))
    throw statusConflict(operation, found.status);
  return toDelivery(await findVisible(context, deliveries, messageId));
}

export const deliveryService = {
  'deliveries.list': (context, { status, ...page }) =>
    listPage(
      context,
      page,
      (window) => listDeliveries(context.store, ownerFor(context.caller), { ...window, status }),
      {
        view: () => toDelivery,
      },
    ),

  'deliveries.retry': (context, _, { messageId }) =>
    decide(context, messageId, { operation: 'deliveries.retry', status: 'waiting' }),

  'deliveries.close': (context, _, { messageId }) =>
    decide(context, messageId, { operation: 'deliveries.close', status: 'closed' }),
} satisfies Service<'deliveries.list' | 'deliveries.retry' | 'deliveries.close'>;
