import { z } from 'zod';
import { deliveryKinds, deliveryStatuses } from '../../domain/words.ts';
import { DateTimeText, page, pageQuery, recordId } from './base.ts';

export const Delivery = z
  .object({
    id: recordId('message').describe('Number of what happened, by which it is named'),
    kind: z.enum(deliveryKinds),
    recordId: z.string().describe('What is handed over, or told of'),
    status: z.enum(deliveryStatuses),
    attempts: z.int().describe('How often it was tried'),
    problem: z.string().nullable().describe('Why it was not taken the last time, as a code; null when it was'),
    createdAt: DateTimeText,
    nextAt: DateTimeText.nullable().describe('When it is tried again; null when it is not'),
    closedAt: DateTimeText.nullable().describe('When the system took it, or somebody closed it'),
  })
  .meta({ id: 'Delivery', description: 'Aanlevering: what is handed to a system outside the portal' });
export const DeliveryPage = page(Delivery, 'DeliveryPage');
export const DeliveryFilter = z.strictObject({
  ...pageQuery,
  status: z.enum(deliveryStatuses).exactOptional().describe('Only deliveries with this status'),
});
