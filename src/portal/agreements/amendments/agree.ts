import type { OperationContext } from '../../handler.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { tellClosedMonths } from '../../resource/closed-months.ts';
import { showTerms, writeAgreed } from '../../store/queries/agreements/agreed-terms.ts';
import { findAmendment } from '../../store/queries/agreements/amendments.ts';
import { linkFollowingAwards } from '../link-following-awards.ts';
import { differenceOf } from './checks.ts';
import { tellAll, tellBoth } from './events.ts';
import type { AmendmentCase } from './find-amendment.ts';

/**
 * All who had to have agreed: care of the days from its first day on is held to the new terms. An agreement shows them
 * from that day; a day that is past has come. What was declared at the former rates is told and not paid.
 */
export async function agree(at: AmendmentCase, context: OperationContext): Promise<void> {
  const { store, now, today } = context;
  const { agreementId, version, fromDay, terms } = at.amendment;
  await writeAgreed(store, at.amendment, now);
  const cents = await differenceOf(at, context);
  await tellAll(context, 'agreement.amendment-approved', at, cents === 0 ? {} : { cents });
  await linkFollowingAwards(context, at.agreement, terms.workArrangements);
  if (fromDay > today) return;
  await tellClosed(at, context);
  const amendment = await findAmendment(store, agreementId, version);
  if (amendment !== undefined) await showTerms(store, amendment, now);
  tellBoth(context, 'agreement.amendment-in-force', at);
}

/** Another amount, or another care that bears it, changes nothing of months that are closed. */
async function tellClosed({ agreement, amendment, before }: AmendmentCase, context: OperationContext): Promise<void> {
  const { monthlyAmountCents, monthlyCareFunction } = amendment.terms.workArrangements;
  const was = before.workArrangements;
  if (was.monthlyAmountCents === monthlyAmountCents && was.monthlyCareFunction === monthlyCareFunction) return;
  const months = { first: monthOf(amendment.fromDay), last: monthOf(context.today) };
  await tellClosedMonths(context, agreement, { ...months, isMore: () => was.monthlyAmountCents === undefined });
}
