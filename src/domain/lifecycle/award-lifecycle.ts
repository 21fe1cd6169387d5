import type { AwardStatus } from '../words.ts';
import type { Machine } from './machine.ts';

/** The operations that can be done with an award. */
export type AwardOperation = 'change' | 'end' | 'withdraw';

/**
 * The budget provider changes an award again and again, also one that it ended or withdrew: the number stays, and with it
 * all that was paid from it. Source: iPgb 2.0 OP501-OP507.
 */
export const awardLifecycle: Machine<AwardStatus, AwardOperation> = [
  { operation: 'change', from: ['active', 'ended', 'withdrawn'], to: 'active', by: ['assessor'] },
  { operation: 'end', from: ['active', 'ended'], to: 'ended', by: ['assessor'] },
  { operation: 'withdraw', from: ['active', 'ended'], to: 'withdrawn', by: ['assessor'] },
];
