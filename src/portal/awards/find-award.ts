import type { OperationContext } from '../handler.ts';
import { findVisible, holderOfRecord } from '../resource/find-visible.ts';
import { findAward, type NamedAwardRecord } from '../store/queries/awards/awards.ts';

/** An award that the caller may see. */
export function findVisibleAward(context: OperationContext, awardId: string): Promise<NamedAwardRecord> {
  return findVisible(context, { kind: 'award', find: findAward, holderOf: holderOfRecord }, awardId);
}
