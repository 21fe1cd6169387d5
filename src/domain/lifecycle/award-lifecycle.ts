import type { AwardStatus } from '../words.ts';
import type { Machine } from './machine.ts';

/** The operations that can be done with an award. */
export type AwardOperation = 'withdraw';

/** Source: iPgb 2.0 OP505. */
export const awardLifecycle: Machine<AwardStatus, AwardOperation> = [
  { operation: 'withdraw', from: ['active'], to: 'withdrawn', by: ['assessor'] },
];
