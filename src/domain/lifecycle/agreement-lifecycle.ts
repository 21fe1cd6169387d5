import type { AgreementStatus, Role } from '../words.ts';
import type { Machine } from './machine.ts';

/** The operations that can be done with an agreement. */
export type AgreementOperation =
  'edit' | 'share' | 'return' | 'sign' | 'reopen' | 'submit' | 'approve' | 'reject' | 'end' | 'continue';

const holder: readonly Role[] = ['budget-holder', 'representative'];
const provider: readonly Role[] = ['care-provider'];
const assessor: readonly Role[] = ['assessor'];

/**
 * The holder drafts and shares, the provider checks and signs first, the holder signs last and submits, the
 * budget provider assesses. Source: both leaflets; mijnpgb.nl, zorgovereenkomst.
 */
export const agreementLifecycle: Machine<AgreementStatus, AgreementOperation> = [
  { operation: 'edit', from: ['draft'], to: 'draft', by: holder },
  { operation: 'edit', from: ['returned'], to: 'returned', by: holder },
  // What was rejected is mended and goes the whole way again; until then it stays what the office made of it.
  { operation: 'edit', from: ['rejected'], to: 'rejected', by: holder },
  { operation: 'share', from: ['draft', 'returned', 'rejected'], to: 'shared', by: holder },
  // The provider returns it with a remark, or changes it, which voids the signature under the old text.
  // Source: mijnpgb.nl, zorgovereenkomst delen: the provider checks, may add or change, and signs.
  { operation: 'edit', from: ['shared', 'signed-by-provider'], to: 'shared', by: provider },
  { operation: 'return', from: ['shared'], to: 'returned', by: provider },
  { operation: 'sign', from: ['shared'], to: 'signed-by-provider', by: provider },
  { operation: 'sign', from: ['signed-by-provider'], to: 'signed', by: holder },
  // Pulled back for a change, which voids the signatures.
  { operation: 'reopen', from: ['shared', 'signed-by-provider', 'signed'], to: 'draft', by: holder },
  { operation: 'submit', from: ['signed'], to: 'in-assessment', by: holder },
  { operation: 'approve', from: ['in-assessment'], to: 'approved', by: assessor },
  { operation: 'reject', from: ['in-assessment'], to: 'rejected', by: assessor },
  // Either party gives notice; how far ahead depends on which of the two. Source: BW 7:408, 7:672.
  // The last day can be moved, so an agreement that was ended may be ended again.
  { operation: 'end', from: ['approved', 'ended'], to: 'ended', by: [...holder, ...provider] },
  // An end that is taken back: both have to agree. Source: BW 3:37(5).
  { operation: 'continue', from: ['ended'], to: 'approved', by: [...holder, ...provider] },
];
