import type { Agreement } from '../../../contract/types.ts';
import { checkTermination } from '../../../domain/agreement/checks/check-termination.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { tellClosedByEnd } from '../../resource/closed-months.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { newestTerms } from '../../store/queries/agreements/agreed-terms.ts';
import { endBeforeDeath, giverOfEnd } from '../../store/queries/agreements/given-ends.ts';
import { lastDeclaredDay } from '../../store/queries/declarations/declared-days.ts';
import { statusAfter } from '../state/allowed-operations.ts';
import { tellEveryone, tellParties } from '../events.ts';
import { partyOf } from '../state/amendment-state.ts';
import { findAsRead } from '../find-agreement.ts';
import { linkFollowingAwards } from '../link-following-awards.ts';
import { viewAfterChange } from '../view.ts';
import { requireStep } from '../state/withdrawal-step.ts';
import { changeStatus } from './change-status.ts';
import { checkLaterEnd } from './check-end.ts';

/** What is left of an end that is taken back, and what is told of it. */
interface TakenBack {
  type: 'agreement.end-withdrawn' | 'agreement.recorded-end-withdrawn';
  /** The end that somebody gave before it, which holds again. */
  before: IsoDate | undefined;
  reason?: string | undefined;
}

/**
 * An end that is taken back leaves the end that was given before it, or the last day that was agreed, if any; but not one
 * after which care was declared since.
 */
export async function takeEndBack(
  context: OperationContext,
  agreement: AgreementRecord,
  { type, before, reason }: TakenBack,
): Promise<void> {
  const { store } = context;
  const { id } = agreement;
  const { workArrangements } = await newestTerms(store, agreement);
  if (workArrangements === null) return;
  const { start } = workArrangements;
  const { ground } = await giverOfEnd(store, id);
  const end = before ?? workArrangements.end;
  const lastDeclared = before && (await lastDeclaredDay(store, id, monthOf(before)));
  const issues = [
    ...(before === undefined ? [] : checkTermination(before, { start, end: undefined, lastDeclared })),
    ...(await checkLaterEnd(agreement, { start, end }, context)),
  ];
  if (issues.length > 0) throw rulesViolated(issues);
  const change = {
    to: before === undefined ? 'approved' : 'ended',
    end: end ?? null,
    endWithdrawalAskedBy: null,
  } as const;
  await changeStatus(context, 'continue', agreement, change);
  await tellEveryone(context, type, agreement, {
    ...(end !== undefined && { end }),
    ...(ground !== undefined && { ground }),
    ...(reason !== undefined && { reason }),
  });
  await linkFollowingAwards(context, agreement, { ...workArrangements, ...(end !== undefined && { end }) });
  await tellClosedByEnd(context, agreement, end ?? null);
}

/** A death that was entered by mistake leaves the end that was given before it: of that the other party has been told. */
async function continueOn(context: OperationContext, agreement: AgreementRecord, reason?: string): Promise<void> {
  const before = await endBeforeDeath(context.store, agreement.id);
  await takeEndBack(context, agreement, { type: 'agreement.end-withdrawn', before, reason });
}

/** The same before the other party has said anything, for who looks at what would come of it. */
export async function continueAtOnce(
  context: OperationContext,
  agreementId: string,
  given: { version: number },
): Promise<Agreement> {
  const agreement = await findAsRead(context, agreementId, given);
  statusAfter('continue', agreement, context);
  await requireStep(context, agreement);
  await continueOn(context, agreement);
  return viewAfterChange(agreement.id, context);
}

export const continueService = {
  'agreements.continue': async (context, given, { agreementId }) => {
    const agreement = await findAsRead(context, agreementId, given);
    const { endWithdrawalAskedBy: askedBy } = agreement;
    const { reason } = given;
    const by = partyOf(context.caller.role);
    statusAfter('continue', agreement, context);
    const step = await requireStep(context, agreement, given);
    const said = reason === undefined ? {} : { reason };
    if (step === 'withdraw') await continueOn(context, agreement, reason);
    // Who asks again, waits.
    else if (step === 'decline' || askedBy !== by) {
      const asking = step === 'decline' ? null : by;
      await changeStatus(context, 'continue', agreement, { to: 'ended', endWithdrawalAskedBy: asking });
      const what = step === 'decline' ? 'declined' : 'asked';
      const { end } = agreement;
      tellParties(context, `agreement.end-withdrawal-${what}`, agreement, { ...(end !== null && { end }), ...said });
    }
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.continue'>;
