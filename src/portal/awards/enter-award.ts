import type { ParsedInput } from '../../contract/types.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { OperationContext } from '../handler.ts';
import { officeOf } from '../resource/office-of.ts';
import { addAward, type NamedAwardRecord } from '../store/queries/awards/awards.ts';
import { awardEvent } from './events.ts';
import { findVisibleAward } from './find-award.ts';
import { linkAgreements } from './link-agreements.ts';
import { takeOverRepresentatives } from './representatives/take-over-representatives.ts';

/** What an award says, apart from the people that it names. */
export type TermsOfAward = Omit<ParsedInput<'awards.create'>, 'budgetHolderId' | 'budgetHolder' | 'representatives'>;

/** Enters an award that was checked, tells whom it is about, and lets it pay for the agreements that go on. */
export async function enterAward(
  context: OperationContext,
  given: TermsOfAward,
  budgetHolderId: number,
): Promise<NamedAwardRecord> {
  const { law, careFunctions, start, end, amountCents, functionBudgets = [], ...left } = given;
  const { takeOverRepresentatives: isToTakeOver = true, ...rest } = left;
  nothingLeft(rest);
  const { kind, code, name } = officeOf(context.caller);
  const id = await addAward(
    context.store,
    {
      status: 'active',
      budgetHolderId,
      providerKind: kind,
      providerCode: code,
      providerName: name,
      law,
      careFunctions,
      start,
      end,
      amountCents,
      enteredAt: context.now,
    },
    functionBudgets,
  );
  const award = await findVisibleAward(context, formatRecordId('award', id));
  if (isToTakeOver) await takeOverRepresentatives(context, award);
  context.emit(awardEvent('award.entered', award, { start, end, cents: amountCents }));
  await linkAgreements(context, award);
  return award;
}
