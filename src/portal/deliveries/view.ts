import type { Delivery } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { formatMoment } from '../answers/moment.ts';
import type { DeliveryRecord } from '../store/queries/deliveries/deliveries.ts';

export function toDelivery(delivery: DeliveryRecord): Delivery {
  const { id, kind, recordId, status, attempts, problem, createdAt, nextAt, closedAt } = delivery;
  return {
    id: formatRecordId('message', id),
    kind,
    recordId,
    status,
    attempts,
    problem,
    createdAt: formatMoment(createdAt),
    nextAt: status === 'waiting' ? formatMoment(nextAt) : null,
    closedAt: closedAt === null ? null : formatMoment(closedAt),
  };
}
