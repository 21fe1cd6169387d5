import { batchBodyLimit } from '../limits.ts';
import type { OperationFacts } from '../operation.ts';
import { freshAndSubstantial } from '../access/sign-in-demand.ts';
import { parties, paymentOffice } from './callers.ts';

/** Payments, and the runs that make them. */
export const payments = {
  'payments.list': {
    method: 'GET',
    path: '/payments',
    summary: 'Payments, scheduled and paid',
    input: true,
    roles: [...parties, 'payment-officer'],
    signIn: 'any',
    paged: true,
  },
  'payments.show': {
    method: 'GET',
    path: '/payments/{paymentId}',
    summary: 'One payment',
    roles: [...parties, 'payment-officer'],
    signIn: 'any',
  },

  'payments.answer': {
    method: 'POST',
    path: '/payments/_answer',
    summary: "Read a bank's answer back: what did not arrive is scheduled again; a second time changes nothing",
    input: true,
    roles: paymentOffice,
    signIn: 'any',
    bodyLimit: batchBodyLimit,
  },
  'payments.retry': {
    method: 'POST',
    path: '/payments/{paymentId}/_retry',
    summary: 'Send a payment that came back again, to the same account',
    roles: paymentOffice,
    signIn: freshAndSubstantial(paymentOffice),
    errors: ['status-conflict'],
  },

  'recoveries.list': {
    method: 'GET',
    path: '/recoveries',
    summary: 'Recoveries: what is to come back from providers after a correction, until it is netted or paid back',
    input: true,
    roles: [...parties, 'payment-officer'],
    signIn: 'any',
    paged: true,
  },
  'recoveries.show': {
    method: 'GET',
    path: '/recoveries/{recoveryId}',
    summary: 'One recovery',
    roles: [...parties, 'payment-officer'],
    signIn: 'any',
  },
  'recoveries.close': {
    method: 'POST',
    path: '/recoveries/{recoveryId}/_close',
    summary: 'Note that the provider paid back what is open, otherwise than by netting',
    input: true,
    roles: paymentOffice,
    signIn: 'any',
    errors: ['status-conflict', 'rules-violated'],
  },

  'paymentRuns.list': {
    method: 'GET',
    path: '/payment-runs',
    summary: 'Payment runs',
    input: true,
    roles: paymentOffice,
    signIn: 'any',
    paged: true,
  },
  'paymentRuns.show': {
    method: 'GET',
    path: '/payment-runs/{paymentRunId}',
    summary: 'One payment run',
    roles: paymentOffice,
    signIn: 'any',
  },
  'paymentRuns.create': {
    method: 'POST',
    path: '/payment-runs',
    summary: 'Run the payments of a day; a second time pays nobody twice',
    input: true,
    roles: paymentOffice,
    signIn: freshAndSubstantial(paymentOffice),
    status: 201,
  },
  'paymentRuns.creditTransfer': {
    method: 'GET',
    path: '/payment-runs/{paymentRunId}/credit-transfer',
    summary: 'The SEPA credit transfer file of a run',
    roles: paymentOffice,
    signIn: 'any',
    media: 'application/xml',
  },

  'payrollOrders.list': {
    method: 'GET',
    path: '/payroll-orders',
    summary: 'Payroll orders, one for a month',
    input: true,
    roles: paymentOffice,
    signIn: 'any',
    paged: true,
  },
  'payrollOrders.show': {
    method: 'GET',
    path: '/payroll-orders/{payrollOrderId}',
    summary: 'One payroll order, with its totals',
    roles: paymentOffice,
    signIn: 'any',
  },
  'payrollOrders.answer': {
    method: 'POST',
    path: '/payroll-orders/{payrollOrderId}/_answer',
    summary: 'Take the result of a payroll order, or of a part of it; a second time changes nothing',
    input: true,
    roles: paymentOffice,
    signIn: 'any',
  },
  'payrollLines.list': {
    method: 'GET',
    path: '/payroll-orders/{payrollOrderId}/lines',
    summary: 'The lines of a payroll order, for whoever does the payroll: with names and BSNs in full',
    input: true,
    roles: paymentOffice,
    signIn: 'any',
    paged: true,
  },
} as const satisfies Record<string, OperationFacts>;
