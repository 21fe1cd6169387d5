import type { OperationFacts } from '../operation.ts';
import { freshAndSubstantial } from '../access/sign-in-demand.ts';
import { office, paymentOffice } from './callers.ts';

const offices = [...office, ...paymentOffice] as const;

/** What goes to the system that pays and to those of offices, where the operator configured them. */
export const deliveries = {
  'deliveries.list': {
    method: 'GET',
    path: '/deliveries',
    summary: 'What is handed to the own system outside the portal, and whether it got there; the newest first',
    input: true,
    roles: offices,
    signIn: 'any',
    paged: true,
  },
  'deliveries.retry': {
    method: 'POST',
    path: '/deliveries/{messageId}/_retry',
    summary: 'Hand over again what the system refused, did not take, or was held; under the same reference',
    roles: offices,
    signIn: freshAndSubstantial(paymentOffice),
    errors: ['status-conflict'],
  },
  'deliveries.close': {
    method: 'POST',
    path: '/deliveries/{messageId}/_close',
    summary: 'Say that it got there in another way, by hand: it is not handed over any more',
    roles: offices,
    signIn: freshAndSubstantial(paymentOffice),
    errors: ['status-conflict'],
  },
} as const satisfies Record<string, OperationFacts>;
