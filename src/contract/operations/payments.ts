import { batchBodyLimit } from '../limits.ts';
import type { OperationFacts } from '../operation.ts';
import { parties, paymentOffice } from './callers.ts';

/** Payments, and the runs that make them. */
export const payments = {
  'payments.list': {
    method: 'GET',
    path: '/payments',
    summary: 'Payments, scheduled and paid',
    input: true,
    roles: [...parties, 'payment-officer'],
    paged: true,
  },
  'payments.show': {
    method: 'GET',
    path: '/payments/{paymentId}',
    summary: 'One payment',
    roles: [...parties, 'payment-officer'],
  },

  'payments.answer': {
    method: 'POST',
    path: '/payments/_answer',
    summary: "Read a bank's answer back: what did not arrive is scheduled again; a second time changes nothing",
    input: true,
    roles: paymentOffice,
    bodyLimit: batchBodyLimit,
  },
  'payments.retry': {
    method: 'POST',
    path: '/payments/{paymentId}/_retry',
    summary: 'Send a payment that came back again, to the same account',
    roles: paymentOffice,
    errors: ['status-conflict'],
  },

  'paymentRuns.list': {
    method: 'GET',
    path: '/payment-runs',
    summary: 'Payment runs',
    input: true,
    roles: paymentOffice,
    paged: true,
  },
  'paymentRuns.show': {
    method: 'GET',
    path: '/payment-runs/{paymentRunId}',
    summary: 'One payment run',
    roles: paymentOffice,
  },
  'paymentRuns.create': {
    method: 'POST',
    path: '/payment-runs',
    summary: 'Run the payments of a day; a second time pays nobody twice',
    input: true,
    roles: paymentOffice,
    status: 201,
  },
  'paymentRuns.creditTransfer': {
    method: 'GET',
    path: '/payment-runs/{paymentRunId}/credit-transfer',
    summary: 'The SEPA credit transfer file of a run',
    roles: paymentOffice,
    media: 'application/xml',
  },
} as const satisfies Record<string, OperationFacts>;
