import type { Settlement } from '../../../contract/types.ts';
import { settleAward, settlementFrom } from '../../../domain/award/money/settle-award.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { formatMoment } from '../../answers/moment.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { findVisible, holderOfRecord } from '../../resource/find-visible.ts';
import { lockAward, type NamedAwardRecord } from '../../store/queries/awards/awards.ts';
import { findSettlement, settle, type SettlementSums, sumsOf } from '../../store/queries/awards/settlements.ts';
import { awardEvent } from '../events.ts';
import { findVisibleAward } from '../find-award.ts';

function toSettlement(
  award: NamedAwardRecord,
  { depositUsedCents, ...sums }: SettlementSums,
  { rules }: Pick<OperationContext, 'rules'>,
): Settlement {
  const { settledAt } = award;
  return {
    awardId: formatRecordId('award', award.id),
    settledAt: settledAt === null ? null : formatMoment(settledAt),
    possibleFrom: settlementFrom(award, rules),
    ...sums,
    ...settleAward({ ...sums, depositUsedCents }),
  };
}

export const settlementService = {
  'awards.settlement': async (context, _, { awardId }) => {
    const award = await findVisibleAward(context, awardId);
    const settled = await findSettlement(context.store, award.id);
    return toSettlement(award, settled ?? (await sumsOf(context.store, award)), context);
  },

  /** The second time it answers the same: what was settled stays as it was. */
  'awards.settle': async (context, _, { awardId }) => {
    const { store, now, today, rules } = context;
    const award = await findVisible(context, { kind: 'award', find: lockAward, holderOf: holderOfRecord }, awardId);
    const before = await findSettlement(store, award.id);
    if (before !== undefined) return toSettlement(award, before, context);
    const expected = settlementFrom(award, rules);
    if (today < expected) throw rulesViolated([newIssue('SETTLEMENT_TOO_EARLY', 'awardId', { expected })]);
    if (award.scheduledCents > 0) {
      throw rulesViolated([newIssue('SETTLEMENT_WAITS', 'awardId', { found: award.scheduledCents })]);
    }
    const sums = await sumsOf(store, award);
    await settle(store, award.id, sums, now);
    const settlement = toSettlement({ ...award, settledAt: now }, sums, context);
    context.emit(awardEvent('award.settled', award, { cents: settlement.settledCents }));
    return settlement;
  },
} satisfies Service<'awards.settlement' | 'awards.settle'>;
