import { batchBodyLimit, declarationBodyLimit } from '../limits.ts';
import type { OperationFacts } from '../operation.ts';
import { holders, parties, paymentOffice } from './callers.ts';

/** Declared care, and what may be declared. */
export const declarations = {
  'declarableTerms.list': {
    method: 'GET',
    path: '/declarable-terms',
    summary: 'What care may be declared: terms of the agreements that were approved',
    input: true,
    roles: parties,
    paged: true,
  },

  'declarations.list': {
    method: 'GET',
    path: '/declarations',
    summary: 'Declarations',
    input: true,
    roles: [...parties, 'payment-officer'],
    paged: true,
  },
  'declarations.show': {
    method: 'GET',
    path: '/declarations/{declarationId}',
    summary: 'One declaration with its lines',
    roles: [...parties, 'payment-officer'],
  },
  'declarations.create': {
    method: 'POST',
    path: '/declarations',
    summary: 'Declare delivered care; a care provider’s declaration waits for the holder',
    input: true,
    bodyLimit: declarationBodyLimit,
    roles: parties,
    errors: ['rules-violated'],
    status: 201,
    needsProfile: parties,
  },
  'declarations.claim': {
    method: 'POST',
    path: '/declarations/_claim',
    summary: 'Ask for an amount without lines of care, such as the accountability-free amount or transport',
    input: true,
    roles: [...holders, ...paymentOffice],
    errors: ['rules-violated'],
    status: 201,
    needsProfile: holders,
  },
  'declarations.batch': {
    method: 'POST',
    path: '/declarations/_batch',
    summary: 'Declare much delivered care at once, each declaration answered by itself',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: parties,
    needsProfile: parties,
  },
  'declarations.check': {
    method: 'POST',
    path: '/declarations/_check',
    summary: 'What _batch would answer; nothing is stored',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: parties,
    readOnly: true,
  },
  'declarations.decide': {
    method: 'POST',
    path: '/declarations/_decide',
    summary: 'Approve or reject declarations of care providers',
    input: true,
    bodyLimit: batchBodyLimit,
    roles: holders,
    needsProfile: holders,
  },
  'declarations.withdraw': {
    method: 'POST',
    path: '/declarations/{declarationId}/_withdraw',
    summary: 'Withdraw a declaration that is not scheduled yet',
    roles: parties,
    errors: ['rules-violated', 'status-conflict'],
  },
  'declarations.credit': {
    method: 'POST',
    path: '/declarations/{declarationId}/_credit',
    summary: 'Withdraw a declaration that was paid; what was paid comes off the next payments to the provider',
    roles: parties,
    errors: ['rules-violated', 'status-conflict'],
  },

  'declarations.addInvoice': {
    method: 'POST',
    path: '/declarations/{declarationId}/invoice',
    summary: 'Add the invoice, as a PDF, to a declaration that is not decided on yet, or replace it',
    input: true,
    bodyLimit: declarationBodyLimit,
    roles: parties,
    errors: ['rules-violated', 'status-conflict'],
  },
  'declarations.invoice': {
    method: 'GET',
    path: '/declarations/{declarationId}/invoice',
    summary: 'The invoice of a declaration, as a PDF',
    roles: [...parties, 'payment-officer'],
    media: 'application/pdf',
  },

  'declaredMonths.list': {
    method: 'GET',
    path: '/declared-months',
    summary: 'What was declared before, as far as a later declaration is held to it',
    input: true,
    roles: parties,
    paged: true,
  },
} as const satisfies Record<string, OperationFacts>;
